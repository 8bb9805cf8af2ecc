package io.smsconsole.web.console.alarm;

import java.time.Duration;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Following the bell.
 */
@BrowserTest
class AlarmIT {

	private static final String LIST = "/console/alarms";

	private static final long APP = 1400000099L;

	@Autowired
	private Alarms alarms;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void alarms() {
		for (int i = 0; i < 3; i++) {
			this.alarms.raise(NewAlarm.of(AlarmKind.TASK_MISSED, APP, "it", "/console/mainland/tasks", "双十一会员日提醒"));
		}
		this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "it", "/console"));
	}

	@AfterEach
	void forgetThem() {
		this.database.sql("DELETE FROM alarm_read").update();
		this.database.sql("DELETE FROM notice WHERE address LIKE 'it-%'").update();
		this.database.sql("DELETE FROM notice_alarm WHERE address LIKE 'it-%'").update();
		this.database.sql("DELETE FROM alarm WHERE ref = 'it'").update();
	}

	@Test
	void followsTheBellAndReads(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.press("bell");
		browser.choose("filter-state", "open");
		browser.await().until((page) -> browser.all("alarm").size() == 1);
		browser.driver().findElement(By.cssSelector("#alarms-table a")).click();
		assertThat(browser.find("alarm-state").getText()).isEqualTo("Goes on");
		browser.press("read-alarm");
		browser.press("read-all");
		assertThat(browser.find("flash-success").getText()).contains("marked as read");
		assertThat(browser.all("bell-count")).isEmpty();
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		long alarm = this.database.sql("SELECT id FROM alarm WHERE ref = 'it' AND sdk_app_id = ?")
			.param(APP)
			.query(Long.class)
			.single();
		// nobody is told by the loop any more once it has looked
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.database.sql("SELECT told FROM alarm WHERE id = ?")
				.param(alarm)
				.query(Integer.class)
				.single() == 1);
		notice(alarm, 1, "it-sent@example.com", 1, null);
		notice(alarm, 2, "it-failed@example.com", 2, 1);
		notice(alarm, 3, "it-off@example.com", 3, null);
		browser.signIn();
		Looks.check(browser, LIST, "alarms");
		Looks.check(browser, LIST + "/" + alarm, "alarm");
		Looks.check(browser, LIST + "/test", "alarm-test");
		Looks.check(browser, LIST + "?kind=audit-broken", "alarms-none");
	}

	private void notice(long alarm, long id, String address, int state, Integer fault) {
		this.database
			.sql("INSERT INTO notice (id, channel, address, state, attempts, due_at, last_at, last_fault)"
					+ " VALUES (?, 1, ?, ?, 1, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?)")
			.params(java.util.Arrays.asList(id, address, state, fault))
			.update();
		this.database.sql("INSERT INTO notice_alarm (alarm_id, channel, address, notice_id) VALUES (?, 1, ?, ?)")
			.params(alarm, address, id)
			.update();
	}

}
