package io.smsconsole.demo;

import java.util.Set;
import java.util.TreeSet;

import io.smsconsole.core.insight.verification.DescribeStatisticVerificationRequest;
import io.smsconsole.core.insight.verification.StatisticVerification;
import io.smsconsole.core.insight.verification.VerificationActions;
import io.smsconsole.core.sending.task.TaskState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DemoTests {

	private static ConfigurableApplicationContext context;

	private static JdbcTemplate jdbc;

	@BeforeAll
	static void start() {
		context = DemoApplication.builder()
			.run("--sms.port=0", "--sms.demo.messages=3000", "--sms.demo.customers=600",
					"--sms.owner.password=correct horse battery staple");
		jdbc = context.getBean(JdbcTemplate.class);
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@Test
	void countsWhatItMadeUp() {
		StatisticVerification found = context.getBean(Desk.class)
			.asOwner(() -> context.getBean(VerificationActions.class)
				.describe(new DescribeStatisticVerificationRequest()));
		assertThat(found.differenceSet()).isEmpty();
		assertThat(found.differenceCount()).isZero();
		assertThat(found.messages()).isGreaterThan(3000);
		assertThat(count("SELECT COUNT(DISTINCT DATE(submitted_at)) FROM message")).isGreaterThanOrEqualTo(29);
	}

	@Test
	void showsEveryStateOfAGroupSendAndOfWhatIsReviewed() {
		Set<Integer> states = new TreeSet<>(jdbc.queryForList("SELECT state FROM task", Integer.class));
		assertThat(states).contains(TaskState.READY.wire(), TaskState.AWAITING_APPROVAL.wire(),
				TaskState.SCHEDULED.wire(), TaskState.RUNNING.wire(), TaskState.PAUSED.wire(),
				TaskState.FINISHED.wire(), TaskState.CANCELLED.wire(), TaskState.STOPPED.wire(),
				TaskState.MISSED.wire(), TaskState.FAILED.wire());
		for (String table : new String[] { "sign", "template" }) {
			assertThat(jdbc.queryForList("SELECT DISTINCT state FROM " + table + " WHERE region = 0", Integer.class))
				.as(table)
				.contains(0, 1, -1);
			assertThat(jdbc.queryForList("SELECT DISTINCT state FROM " + table + " WHERE region = 1", Integer.class))
				.as(table)
				.contains(0, 1, -1);
		}
	}

	@Test
	void fillsWhatComesBack() {
		for (String table : new String[] { "reply", "unsubscription", "delivery", "alarm", "conversion", "latency_hour",
				"audit_entry", "contact", "alarm_webhook", "do_not_disturb", "sms_package", "customer", "trial",
				"unsubscribe_appeal", "sensitive_word", "export_task", "price", "charge_hour" }) {
			assertThat(count("SELECT COUNT(*) FROM " + table)).as(table).isPositive();
		}
		assertThat(count("SELECT used FROM sms_package WHERE region = 1")).as("money used").isPositive();
		assertThat(count("SELECT COUNT(*) FROM alarm WHERE kind = 8")).as("alarms of the statistics").isZero();
		assertThat(count("SELECT COUNT(DISTINCT kind) FROM alarm")).as("kinds of alarms").isGreaterThan(6);
		assertThat(count("SELECT COUNT(*) FROM alarm WHERE resolved_at IS NOT NULL")).as("alarms that are over")
			.isEqualTo(3);
	}

	@Test
	void countsWhoFollowsTheLinkOfATemplate() {
		assertThat(count("SELECT COUNT(*) FROM short_link WHERE template_id > 0")).isOne();
		assertThat(count("SELECT COUNT(DISTINCT task_id) FROM click_hour WHERE task_id > 0")).isGreaterThan(1);
		assertThat(count("SELECT COUNT(*) FROM message m JOIN short_link l USING (template_id)"
				+ " WHERE m.content LIKE '%localhost%'"))
			.isPositive();
	}

	@Test
	void fillsADatabaseOnceAndNoneOfOthers() {
		DemoMark mark = context.getBean(DemoMark.class);
		assertThat(mark.begin()).isFalse();
		jdbc.execute("DROP TABLE demo_mark");
		assertThatExceptionOfType(DemoException.class).isThrownBy(mark::begin)
			.withMessageStartingWith("SMS_DATA_DIR: ");
		jdbc.execute("CREATE TABLE demo_mark (filled BOOLEAN NOT NULL)");
		assertThatExceptionOfType(DemoException.class).isThrownBy(mark::begin).withMessageContaining("broken off");
		jdbc.update("INSERT INTO demo_mark (filled) VALUES (TRUE)");
	}

	private static long count(String sql) {
		return jdbc.queryForObject(sql, Long.class);
	}

}
