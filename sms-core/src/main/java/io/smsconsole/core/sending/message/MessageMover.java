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

	/** Of a state, a code and a time at which the person received it. */
	private static final String CHANGES = """
			m.state = COALESCE(%1$s, m.state), m.code = COALESCE(%2$s, m.code),
			m.submitted_at = IF(%1$s IN (3, 4, 5), COALESCE(m.submitted_at, :now), m.submitted_at),
			m.settled_at = IF(%1$s > 3, :now, m.settled_at),
			m.received_at = COALESCE(%3$s, m.received_at)
			""";

	private static final String ALIKE = "UPDATE message m SET " + CHANGES.formatted(":state", ":code", ":received")
			+ "WHERE m.id IN (:ids)";

	/**
	 * The rows come as a JSON array and are joined by primary key, and never the other
	 * way round, whatever the database believes of a table that was just filled.
	 */
	private static final String EACH = """
			UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (
				id BIGINT PATH '$.id',
				state TINYINT PATH '$.state',
				code VARCHAR(96) PATH '$.code',
				serial VARCHAR(64) PATH '$.serial',
				received DATETIME(3) PATH '$.received')) j
			STRAIGHT_JOIN message m ON m.id = j.id
			SET m.upstream_serial_no = COALESCE(j.serial, m.upstream_serial_no),
			""" + CHANGES.formatted("j.state", "j.code", "j.received");

	/** With fewer, a statement of their own costs more than it saves. */
	private static final int FEWEST_ALIKE = 8;

	private static final int BATCH = 1000;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	MessageMover(JdbcClient jdbc, JsonMapper json) {
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
			this.jdbc.sql(EACH).param("rows", this.json.writeValueAsString(rows)).param("now", utc(now)).update();
		}
	}

	private void write(Goal goal, List<Long> ids, Instant now) {
		for (int from = 0; from < ids.size(); from += BATCH) {
			this.jdbc.sql(ALIKE)
				.param("state", goal.state().wire())
				.param("code", goal.code())
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
