package io.smsconsole.scheduler.retention;

import java.time.Duration;
import java.time.Instant;

import io.smsconsole.core.base.id.IdTime;
import io.smsconsole.scheduler.SchedulerTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SchedulerTest
class RetentionChoresTests {

	private static final String MONTHS = """
			SELECT COUNT(*) FROM information_schema.partitions
			WHERE table_schema = DATABASE() AND table_name IN ('message', 'conversion')""";

	@Autowired
	private TendMonths tending;

	@Autowired
	private ForgetRecords forgetting;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void cleanUp() {
		this.jdbc.update("DELETE FROM reply WHERE phone = '+8613800004711'");
		this.jdbc.update("DELETE FROM task_test WHERE phone = '+8613800004711'");
	}

	@Test
	void forgetsWhatPeopleAnsweredAndWhereTestsWentWhenThatIsTooOld() {
		Instant now = Instant.now();
		long old = IdTime.floor(now.minus(Duration.ofDays(1096)).minusSeconds(1));
		long young = IdTime.floor(now.minus(Duration.ofDays(1095)));
		reply(old, "one");
		reply(young, "another");
		test(old);
		test(young);
		this.forgetting.run();
		assertThat(ids("reply")).isEqualTo(Long.toString(young));
		assertThat(ids("task_test")).isEqualTo(Long.toString(young));
	}

	@Test
	void makesMonthsAhead() {
		this.tending.run();
		// unless the same was just begun by the scheduler
		Awaitility.await().until(() -> this.jdbc.queryForObject(MONTHS, Integer.class) >= 10);
	}

	private String ids(String table) {
		return this.jdbc.queryForObject("SELECT GROUP_CONCAT(id) FROM " + table + " WHERE phone = '+8613800004711'",
				String.class);
	}

	private void reply(long id, String digest) {
		this.jdbc.update("""
				INSERT INTO reply (id, phone, content, replied_at, digest)
				VALUES (?, '+8613800004711', 'TD', '2021-01-01', UNHEX(SHA2(?, 256)))""", id, "retention " + digest);
	}

	private void test(long id) {
		this.jdbc.update("""
				INSERT INTO task_test (id, task_id, phone, message_id, code, created_by, created_at)
				VALUES (?, 1, '+8613800004711', 0, '', 1, '2021-01-01')""", id);
	}

}
