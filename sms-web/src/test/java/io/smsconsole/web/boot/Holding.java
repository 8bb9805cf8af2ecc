package io.smsconsole.web.boot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.embeddeddb.DatabaseServer;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a database holds, before it is saved and after it was restored.
 */
final class Holding {

	private static final long SUBMISSION = 4711;

	private static final long TASK = 4712;

	private static final int DOUBTFUL = 2;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	Holding(DatabaseServer database) {
		DriverManagerDataSource source = new DriverManagerDataSource(database.url(), database.user(),
				database.password());
		this.jdbc = new JdbcTemplate(source);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
	}

	/** Whoever is there has a receipt and has answered, and all of it is counted. */
	void awaitFoldedAndAnswered(long app) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
			assertThat(count("message WHERE state IN (4, 5) AND sdk_app_id = " + app)).isEqualTo(4);
			assertThat(count("reply WHERE sdk_app_id = " + app)).isEqualTo(3);
			assertThat(count("tally_hour WHERE sdk_app_id = " + app)).isPositive();
		});
	}

	/**
	 * A submission that is ready, but not before tomorrow, and a task without an
	 * application under way.
	 */
	void addUndecided() {
		this.jdbc.update("""
				INSERT INTO submission (id, lane, priority, sdk_app_id, region, sms_type, template_id, parameters, size,
				not_before) VALUES (?, 0, 1, 1, 0, 1, 1, '[]', 1, NOW() + INTERVAL 1 DAY)""", SUBMISSION);
		this.jdbc.update("""
				INSERT INTO task (id, name, region, sdk_app_id, template_id, list_id, state, valid, slices, created_by,
				created_at) VALUES (?, '', 0, 1, 1, 1, ?, 10, 1, 1, NOW())""", TASK, TaskState.RUNNING.wire());
	}

	void removeUndecided() {
		this.jdbc.update("DELETE FROM submission WHERE id = ?", SUBMISSION);
		this.jdbc.update("DELETE FROM task WHERE id = ?", TASK);
	}

	/**
	 * Does something while some of what is counted is not folded into the hours yet, and
	 * cannot be.
	 */
	<T> T withUnfolded(Callable<?> counted, Callable<T> work) {
		return this.transaction.execute((status) -> {
			List<Long> held;
			do {
				call(counted);
				held = this.jdbc.queryForList("SELECT id FROM tally_delta FOR UPDATE SKIP LOCKED", Long.class);
			}
			while (held.isEmpty());
			return call(work);
		});
	}

	private static <T> T call(Callable<T> work) {
		try {
			return work.call();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	void assertNothingIsSentBlindly() {
		assertThat(this.jdbc.queryForObject("SELECT state FROM submission WHERE id = ? AND claimed_at IS NOT NULL",
				Integer.class, SUBMISSION))
			.isEqualTo(DOUBTFUL);
		assertThat(this.jdbc.queryForObject("SELECT state FROM task WHERE id = ?", Integer.class, TASK))
			.isEqualTo(TaskState.PAUSED.wire());
	}

	void assertEverythingIsThere(Holding source) {
		assertThat(this.jdbc.queryForList("SHOW TABLES", String.class))
			.isEqualTo(source.jdbc.queryForList("SHOW TABLES", String.class));
		for (String table : List.of("account", "access_key", "app", "template", "message", "reply", "unsubscription",
				"flyway_schema_history")) {
			assertThat(count(table)).as(table).isEqualTo(source.count(table)).isPositive();
		}
		assertThat(count("tally_hour")).isPositive();
		assertThat(count("tally_delta")).as("not folded yet").isPositive();
	}

	long messages() {
		return count("message");
	}

	private long count(String from) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + from, Long.class);
	}

}
