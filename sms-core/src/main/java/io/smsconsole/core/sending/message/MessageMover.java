package io.smsconsole.core.sending.message;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes where locked messages have come to. Those that come to the same, as most of what
 * receipts tell does, are one statement that says it once, which the database does in
 * half the time.
 */
@Component
class MessageMover {

	private static final String ALIKE = """
			UPDATE message SET state = :state, code = :code,
				submitted_at = IF(:submitted, COALESCE(submitted_at, :now), submitted_at),
				settled_at = IF(:settled, :now, settled_at),
				received_at = COALESCE(:received, received_at)
			WHERE id IN (:ids)""";

	/** With fewer, a statement of their own costs more than it saves. */
	private static final int FEWEST_ALIKE = 8;

	private static final int BATCH = 1000;

	private final MessageMapper mapper;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	MessageMover(MessageMapper mapper, JdbcClient jdbc, JsonMapper json) {
		this.mapper = mapper;
		this.jdbc = jdbc;
		this.json = json;
	}

	void write(List<Move> moves, Instant now) {
		List<Row> rows = new ArrayList<>();
		Map<Goal, List<Move>> alike = new LinkedHashMap<>();
		for (Move move : moves) {
			if (move.upstreamSerialNo() != null) {
				rows.add(Row.of(move));
			}
			else if (move.leadsForward()) {
				alike.computeIfAbsent(Goal.of(move), (goal) -> new ArrayList<>()).add(move);
			}
		}
		alike.forEach((goal, same) -> {
			if (same.size() < FEWEST_ALIKE) {
				same.forEach((move) -> rows.add(Row.of(move)));
			}
			else {
				write(goal, same.stream().map((move) -> move.message().id()).sorted().toList(), now);
			}
		});
		if (!rows.isEmpty()) {
			this.mapper.move(this.json.writeValueAsString(rows), now);
		}
	}

	private void write(Goal goal, List<Long> ids, Instant now) {
		for (int from = 0; from < ids.size(); from += BATCH) {
			this.jdbc.sql(ALIKE)
				.param("state", goal.state().wire())
				.param("code", goal.code())
				.param("submitted", goal.state().provesSubmission() || goal.state() == MessageState.SUBMITTED)
				.param("settled", goal.state().wire() > MessageState.SUBMITTED.wire())
				.param("received", utc(goal.receivedAt()))
				.param("now", utc(now))
				.param("ids", ids.subList(from, Math.min(from + BATCH, ids.size())))
				.update();
		}
	}

	private static LocalDateTime utc(Instant time) {
		return (time != null) ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : null;
	}

	/**
	 * What messages come to.
	 */
	private record Goal(MessageState state, String code, Instant receivedAt) {

		static Goal of(Move move) {
			return new Goal(move.state(), move.code(), move.receivedAt());
		}

	}

	/**
	 * A row for the statement; without a state only the serial number is noted.
	 */
	record Row(long id, Integer state, String code, String serial, String received) {

		static Row of(Move move) {
			boolean forward = move.leadsForward();
			String received = (move.receivedAt() != null)
					? move.receivedAt().toString().replace('T', ' ').replace("Z", "") : null;
			return new Row(move.message().id(), forward ? move.state().wire() : null, forward ? move.code() : null,
					move.upstreamSerialNo(), received);
		}

	}

}
