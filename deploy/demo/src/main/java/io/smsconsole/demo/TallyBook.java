package io.smsconsole.demo;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.tally.Tally;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts messages of the past into the table that the console adds its own counts to, and
 * has the console fold them.
 */
@Component
class TallyBook {

	private static final String INSERT = """
			INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
			state, code, carrier, messages, fee, converted)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final int BATCH = 2000;

	private final JdbcTemplate jdbc;

	private final Tally tally;

	private final Map<Line, long[]> lines = new HashMap<>();

	TallyBook(JdbcTemplate jdbc, Tally tally) {
		this.jdbc = jdbc;
		this.tally = tally;
	}

	void count(LocalDateTime hour, Books.Entry entry) {
		Sent.Outcome outcome = entry.sent().outcome();
		if (outcome.state() == MessageState.REFUSED) {
			add(hour, entry, MessageState.REFUSED, outcome.code(), false);
			return;
		}
		add(hour, entry, MessageState.ACCEPTED, "", outcome.converted());
		if (entry.submitted()) {
			add(hour, entry, MessageState.SUBMITTED, "", false);
		}
		if (outcome.state() != MessageState.ACCEPTED && outcome.state() != MessageState.SUBMITTED) {
			add(hour, entry, outcome.state(), outcome.code(), false);
		}
	}

	private void add(LocalDateTime hour, Books.Entry entry, MessageState state, String code, boolean converted) {
		Sent sent = entry.sent();
		Carrier carrier = (state == MessageState.FAILED) ? Carrier.of(sent.phone()) : Carrier.NONE;
		long[] sums = this.lines.computeIfAbsent(new Line(hour, sent.origin(), sent.isoCode(), state, code, carrier),
				(line) -> new long[3]);
		sums[0]++;
		sums[1] += entry.fee();
		sums[2] += converted ? 1 : 0;
	}

	void write() {
		List<Object[]> rows = this.lines.entrySet()
			.stream()
			.map((each) -> row(each.getKey(), each.getValue()))
			.toList();
		this.lines.clear();
		for (int from = 0; from < rows.size(); from += BATCH) {
			this.jdbc.batchUpdate(INSERT, rows.subList(from, Math.min(rows.size(), from + BATCH)));
		}
	}

	/** Folds what has been counted, as the console does every few seconds. */
	void fold() {
		int folded;
		do {
			folded = this.tally.fold(BATCH);
		}
		while (folded > 0);
	}

	private static Object[] row(Line line, long[] sums) {
		Sent.Origin origin = line.origin();
		return new Object[] { line.hour(), origin.region().wire(), origin.sdkAppId(), origin.taskId(),
				origin.templateId(), origin.sign(), origin.type().wire(), line.isoCode(), line.state().wire(),
				line.code(), line.carrier().wire(), sums[0], sums[1], sums[2] };
	}

	private record Line(LocalDateTime hour, Sent.Origin origin, String isoCode, MessageState state, String code,
			Carrier carrier) {

	}

}
