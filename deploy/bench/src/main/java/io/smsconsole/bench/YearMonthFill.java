package io.smsconsole.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.id.IdTime;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a month with messages, in one transaction with the counts that they give.
 */
final class YearMonthFill {

	private static final int RANDOM_BITS = 22;

	private static final long HOUR = 3_600_000L << RANDOM_BITS;

	private static final String MESSAGES = """
			INSERT INTO message (id, sdk_app_id, region, sms_type, task_id, submission_id, sign_name, template_id, phone,
				iso_code, content, fee, state, code, upstream_serial_no, submitted_at, settled_at, received_at)
			SELECT STRAIGHT_JOIN one.id, sender.sdk_app_id, sender.region, sender.sms_type,
				IF(sender.sms_type = 1, one.task_id + sender.sdk_app_id %% 64, 0), IF(outcome.state = 0, 0, one.id - 1),
				sender.sign_name, sender.template_id,
				IF(sender.region = 0, CONCAT(number.prefix, LPAD(CRC32(CONCAT('d', one.n)) %% 1000, 3, '0')),
					CONCAT(sender.dial, 60000000 + CRC32(CONCAT('d', one.n)) %% 9000000)),
				sender.iso_code, IF(outcome.state = 0, '', sender.content), IF(outcome.state = 0, 0, sender.fee),
				outcome.state, outcome.code, IF(outcome.state IN (0, 7), NULL, CONCAT('5000:', one.n)),
				IF(outcome.state IN (0, 7), NULL, TIMESTAMPADD(MICROSECOND, one.millis * 1000 + 300000, '2020-01-01 00:00:00')),
				IF(outcome.state = 0, NULL, TIMESTAMPADD(MICROSECOND, one.millis * 1000 + 2500000, '2020-01-01 00:00:00')),
				IF(outcome.state IN (4, 5), TIMESTAMPADD(SECOND, one.millis DIV 1000 + 2, '2020-01-01 00:00:00'), NULL)
			FROM (SELECT hours.first_id + (numbers.seq - 1) * hours.step AS id, hours.before_it + numbers.seq AS n,
					(hours.first_id + (numbers.seq - 1) * hours.step) >> 22 AS millis, hours.task_id
				FROM bench_hours hours STRAIGHT_JOIN seq_1_to_%d numbers ON numbers.seq <= hours.messages) one
			JOIN bench_sender sender ON sender.slot = CRC32(one.n) %% 1000
			JOIN bench_outcome outcome ON outcome.slot = CRC32(CONCAT('b', one.n)) %% 1000
			JOIN bench_number number ON number.slot = CRC32(CONCAT('c', one.n)) %% 5000""";

	/** People act upon every seventh code that they get. */
	private static final String CONVERSIONS = """
			INSERT INTO conversion (message_id, sdk_app_id, converted_at, reported_at)
			SELECT id, sdk_app_id, settled_at, settled_at FROM message
			WHERE id >= ? AND id < ? AND sms_type = 3 AND state = 4 AND CRC32(id) % 7 = 0""";

	private static final String GROUPS = """
			INSERT INTO bench_group
			SELECT TIMESTAMPADD(HOUR, (m.id >> 22) DIV 3600000, '2020-01-01 00:00:00') AS hour, m.region, m.sdk_app_id,
				m.task_id, m.template_id, m.sign_name, m.sms_type, m.iso_code, m.state, m.code,
				COALESCE(number.carrier, 0) AS carrier, COUNT(*), SUM(m.fee), SUM(m.submitted_at IS NOT NULL),
				SUM(IF(m.submitted_at IS NOT NULL, m.fee, 0)), SUM(c.message_id IS NOT NULL)
			FROM message m LEFT JOIN conversion c ON c.message_id = m.id
			LEFT JOIN bench_number number ON m.state = 5 AND number.prefix = LEFT(m.phone, 11)
			WHERE m.id >= ? AND m.id < ?
			GROUP BY hour, m.region, m.sdk_app_id, m.task_id, m.template_id, m.sign_name, m.sms_type, m.iso_code, m.state,
				m.code, carrier""";

	private static final String DIMENSIONS = "hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code";

	private static final String TALLY = "INSERT INTO tally_hour (" + DIMENSIONS
			+ ", state, code, carrier, messages, fee, converted) SELECT " + DIMENSIONS;

	private static final List<String> TALLIES = List.of(
			TALLY + ", 1, '', 0, SUM(messages), SUM(fee), SUM(converted) FROM bench_group WHERE state <> 0 GROUP BY "
					+ DIMENSIONS,
			TALLY + ", 3, '', 0, SUM(submitted), SUM(submitted_fee), 0 FROM bench_group WHERE submitted > 0 GROUP BY "
					+ DIMENSIONS,
			TALLY + ", state, code, carrier, messages, fee, 0 FROM bench_group WHERE state <> 3");

	private static final String DAY = """
			INSERT INTO tally_day (day, region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier,
				messages, fee, converted)
			SELECT ?, region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier, SUM(messages),
				SUM(fee), SUM(converted)
			FROM tally_hour WHERE hour >= ? AND hour < ?
			GROUP BY region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier""";

	private static final String MONTH = """
			INSERT INTO tally_month (month, region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier,
				messages, fee, converted)
			SELECT ?, region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier, SUM(messages),
				SUM(fee), SUM(converted)
			FROM tally_day WHERE day >= ? AND day < ?
			GROUP BY region, sdk_app_id, template_id, sign_name, sms_type, iso_code, state, code, carrier""";

	private final JdbcTemplate jdbc;

	private final Connection connection;

	private final ZoneId zone;

	YearMonthFill(Connection connection, ZoneId zone) {
		this.connection = connection;
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		this.zone = zone;
	}

	void fill(List<LocalDate> days, YearShape shape) throws SQLException {
		this.connection.setAutoCommit(false);
		this.connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		// one statement into an empty partition, whose indexes are sorted instead of
		// searched
		this.jdbc.execute("SET SESSION unique_checks = 0, foreign_key_checks = 0");
		this.jdbc.execute("SET SESSION tmp_table_size = 268435456, max_heap_table_size = 268435456");
		int most = prepare(days, shape);
		if (most > 0) {
			this.jdbc.execute(MESSAGES.formatted(most));
		}
		this.jdbc.execute("SET SESSION unique_checks = 1, foreign_key_checks = 1");
		days.forEach(this::count);
		LocalDate month = days.get(0).withDayOfMonth(1);
		this.jdbc.update(MONTH, month, month, month.plusMonths(1));
		this.jdbc.update("INSERT INTO bench_month VALUES (?)", days.get(0));
		this.connection.commit();
	}

	/** Writes down how many messages each hour has; tells the most. */
	private int prepare(List<LocalDate> days, YearShape shape) {
		this.jdbc.execute("""
				CREATE OR REPLACE TEMPORARY TABLE bench_hours (first_id BIGINT PRIMARY KEY, step BIGINT NOT NULL,
				messages INT NOT NULL, before_it BIGINT NOT NULL, task_id BIGINT NOT NULL)""");
		this.jdbc.execute("CREATE OR REPLACE TEMPORARY TABLE bench_group (hour DATETIME, region INT, sdk_app_id BIGINT,"
				+ " task_id BIGINT, template_id BIGINT, sign_name VARCHAR(64) COLLATE utf8mb4_bin, sms_type INT,"
				+ " iso_code VARCHAR(3), state INT, code VARCHAR(96), carrier INT, messages BIGINT, fee BIGINT,"
				+ " submitted BIGINT, submitted_fee BIGINT, converted BIGINT) ENGINE = MEMORY");
		List<Object[]> hours = new ArrayList<>();
		int most = 0;
		for (LocalDate day : days) {
			long first = first(day);
			for (int hour = 0; hour < YearShape.HOURS; hour++) {
				long before = shape.before(day, hour);
				int messages = (int) (shape.before(day, hour + 1) - before);
				if (messages > 0) {
					hours.add(new Object[] { first + hour * HOUR + 1, HOUR / (messages + 1), messages, before, first });
				}
				most = Math.max(most, messages);
			}
		}
		this.jdbc.batchUpdate("INSERT INTO bench_hours VALUES (?, ?, ?, ?, ?)", hours);
		return most;
	}

	private void count(LocalDate day) {
		long first = first(day);
		long end = first(day.plusDays(1));
		this.jdbc.update(CONVERSIONS, first, end);
		this.jdbc.execute("DELETE FROM bench_group");
		this.jdbc.update(GROUPS, first, end);
		TALLIES.forEach(this.jdbc::update);
		this.jdbc.update(DAY, day, utc(day), utc(day.plusDays(1)));
	}

	private long first(LocalDate day) {
		return IdTime.floor(day.atStartOfDay(this.zone).toInstant());
	}

	private Object utc(LocalDate day) {
		return day.atStartOfDay(this.zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
	}

}
