package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.smsconsole.core.base.id.IdTime;
import io.smsconsole.core.insight.retention.Retention;
import io.smsconsole.core.insight.verification.CountChecks;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with the messages of 400 days and the counts that they give, month by
 * month, so that what was broken off is gone on with. Several benchmarks may use it one
 * after the other.
 */
final class Years {

	private static final int DAYS = 400;

	private static final int AT_ONCE = 2;

	private static final String DEFAULT_MESSAGES = "20000000";

	private final ConfigurableApplicationContext context;

	private final JdbcTemplate jdbc;

	private final ZoneId zone;

	private Years(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.zone = context.getBean(ZoneId.class);
	}

	/**
	 * Fills a database.
	 * @param arguments {@code --data=}, the directory of the data, and
	 * {@code --messages=}, 20 million where it is missing
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Map<String, String> options = options(arguments);
		try (ConfigurableApplicationContext context = open(Path.of(options.get("data")),
				Long.parseLong(options.getOrDefault("messages", DEFAULT_MESSAGES)))) {
			System.out.printf("%,d messages%n", shape(context).messages());
		}
		System.exit(0);
	}

	/** Options in the form {@code --name=value}. */
	static Map<String, String> options(String[] arguments) {
		Map<String, String> options = new TreeMap<>();
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			options.put(parts[0].substring(2), (parts.length > 1) ? parts[1] : "");
		}
		return options;
	}

	/**
	 * Starts the core on a filled database.
	 * @param directory where its data is, or is made
	 * @param messages how many there are to be, if it is empty
	 */
	static ConfigurableApplicationContext open(Path directory, long messages) throws Exception {
		ConfigurableApplicationContext context = start(directory);
		new Years(context).fill(messages);
		return context;
	}

	/** Starts the core on a database that is filled. */
	static ConfigurableApplicationContext start(Path directory) throws IOException {
		return BenchApplication.start(Files.createDirectories(directory.toAbsolutePath()).resolve("data"));
	}

	/** What a database was filled with. */
	static YearShape shape(ConfigurableApplicationContext context) {
		return shape(context.getBean(JdbcTemplate.class));
	}

	private static YearShape shape(JdbcTemplate jdbc) {
		return jdbc.queryForObject("SELECT first_day, days, messages FROM bench_year",
				(row, index) -> new YearShape(row.getObject(1, LocalDate.class), row.getInt(2), row.getLong(3)));
	}

	private void fill(long messages) throws Exception {
		this.jdbc.execute(
				"""
						CREATE TABLE IF NOT EXISTS bench_year (first_day DATE NOT NULL, days INT NOT NULL, messages BIGINT NOT NULL,
						filled BOOLEAN NOT NULL)""");
		this.jdbc.execute("CREATE TABLE IF NOT EXISTS bench_month (first_day DATE PRIMARY KEY)");
		if (this.jdbc.queryForList("SELECT filled FROM bench_year", Boolean.class).contains(true)) {
			return;
		}
		long begin = System.nanoTime();
		if (this.jdbc.queryForList("SELECT filled FROM bench_year").isEmpty()) {
			begin(messages);
		}
		YearShape shape = shape(this.jdbc);
		months(shape);
		latencies(shape);
		this.jdbc.execute(
				"ANALYZE TABLE message, conversion, tally_hour, tally_day, tally_month, latency_hour, latency_day");
		say("filled", begin);
		check(shape);
		this.jdbc.update("UPDATE bench_year SET filled = TRUE");
		say("verified", begin);
	}

	private void begin(long messages) {
		LocalDate first = LocalDate.now(this.zone).minusDays(DAYS);
		new YearChoices(this.context).make();
		// the months begin with the first message that there is
		long id = IdTime.floor(first.atStartOfDay(this.zone).toInstant());
		this.jdbc.update(
				"""
						INSERT INTO message (id, sdk_app_id, region, sms_type, template_id, phone, iso_code, content, fee, state)
						VALUES (?, 0, 0, 1, 0, '', '', '', 0, 0)""",
				id);
		this.jdbc.update("INSERT INTO conversion (message_id, sdk_app_id, converted_at, reported_at)"
				+ " VALUES (?, 0, NOW(), NOW())", id);
		this.context.getBean(Retention.class).tend();
		this.jdbc.update("DELETE FROM conversion WHERE message_id = ?", id);
		this.jdbc.update("DELETE FROM message WHERE id = ?", id);
		this.jdbc.update("INSERT INTO bench_year VALUES (?, ?, ?, FALSE)", first, DAYS, messages);
	}

	private void months(YearShape shape) throws Exception {
		List<LocalDate> done = this.jdbc.queryForList("SELECT first_day FROM bench_month", LocalDate.class);
		Map<YearMonth, List<LocalDate>> months = shape.first()
			.datesUntil(shape.end())
			.collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
		ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
		List<Callable<Void>> work = new ArrayList<>();
		months.values().stream().filter((days) -> !done.contains(days.get(0))).forEach((days) -> work.add(() -> {
			long begin = System.nanoTime();
			month(days, shape);
			say(YearMonth.from(days.get(0)).toString(), begin);
			return null;
		}));
		for (Future<Void> one : workers.invokeAll(work)) {
			one.get();
		}
		workers.shutdown();
	}

	private void month(List<LocalDate> days, YearShape shape) throws SQLException {
		try (Connection connection = this.context.getBean(DataSource.class).getConnection()) {
			new YearMonthFill(connection, this.zone).fill(days, shape);
		}
	}

	/** As many buckets as there are in practice; nothing else is made of them. */
	private void latencies(YearShape shape) {
		this.jdbc.update("DELETE FROM latency_day");
		this.jdbc.update("""
				INSERT INTO latency_day (day, region, sdk_app_id, stage, bucket, messages)
				SELECT ? + INTERVAL days.seq DAY, 0, app.sdk_app_id, stages.seq, 8 * stages.seq + buckets.seq,
					1 + (days.seq * 7 + app.sdk_app_id * 3 + buckets.seq) % 100
				FROM seq_0_to_399 days JOIN app JOIN seq_1_to_3 stages JOIN seq_1_to_12 buckets
				WHERE days.seq < ?""", shape.first(), shape.days());
	}

	private void check(YearShape shape) {
		this.context.getBean(CountChecks.class).runIfOlder(Duration.ZERO);
		Map<String, Object> found = this.jdbc.queryForMap("SELECT messages, difference_count FROM tally_check");
		if (((Number) found.get("messages")).longValue() != shape.messages()
				|| ((Number) found.get("difference_count")).longValue() != 0) {
			throw new IllegalStateException("Counts and messages do not belong together: " + found);
		}
	}

	private static void say(String what, long begin) {
		System.out.printf(Locale.ROOT, "%s after %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
	}

}
