package io.smsconsole.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.latency.Buckets;
import io.smsconsole.core.sending.latency.Stage;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Notes how long messages of the past took.
 */
@Component
class LatencyBook {

	private static final String ADD = """
			INSERT INTO %s (%s, region, sdk_app_id, stage, bucket, messages) VALUES (?, ?, ?, ?, ?, ?)
			ON DUPLICATE KEY UPDATE messages = messages + VALUES(messages)""";

	private static final int BATCH = 2000;

	private final JdbcTemplate jdbc;

	private final Map<Sample, Long> samples = new HashMap<>();

	LatencyBook(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void measure(LocalDateTime hour, LocalDate day, Sent sent) {
		Sent.Outcome outcome = sent.outcome();
		if (outcome.state() != MessageState.REFUSED) {
			add(hour, day, sent, Stage.ACCEPT, outcome.acceptMillis());
		}
		if (outcome.submitted()) {
			add(hour, day, sent, Stage.SUBMIT, outcome.submitMillis());
		}
		if (outcome.proved()) {
			add(hour, day, sent, Stage.RECEIPT, outcome.settleMillis());
		}
	}

	private void add(LocalDateTime hour, LocalDate day, Sent sent, Stage stage, int millis) {
		this.samples.merge(
				new Sample(hour, day, sent.origin().region(), sent.origin().sdkAppId(), stage, Buckets.of(millis)), 1L,
				Long::sum);
	}

	void write() {
		write("latency_hour", "hour",
				this.samples.entrySet()
					.stream()
					.map((each) -> each.getKey().row(each.getKey().hour(), each.getValue()))
					.toList());
		write("latency_day", "day",
				this.samples.entrySet()
					.stream()
					.map((each) -> each.getKey().row(each.getKey().day(), each.getValue()))
					.toList());
		this.samples.clear();
	}

	private void write(String table, String unit, List<Object[]> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			this.jdbc.batchUpdate(ADD.formatted(table, unit),
					new ArrayList<>(rows.subList(from, Math.min(rows.size(), from + BATCH))));
		}
	}

	private record Sample(LocalDateTime hour, LocalDate day, Region region, long sdkAppId, Stage stage, int bucket) {

		Object[] row(Object time, long messages) {
			return new Object[] { time, this.region.wire(), this.sdkAppId, this.stage.wire(), this.bucket, messages };
		}

	}

}
