package io.smsconsole.web.console.system;

import java.util.List;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages of the installation in a browser, while something is wrong with it.
 */
@BrowserTest
class SystemPagesIT {

	private static final String REF = "looks";

	@Autowired
	private Alarms alarms;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void forgetTroubles() {
		this.database.sql("DELETE FROM alarm WHERE ref = ?").param(REF).update();
	}

	@LooksTest
	void looksWell(Browser browser) {
		browser.signIn();
		Looks.check(browser, "/console/system", "system");
		this.alarms.raise(NewAlarm.of(AlarmKind.DISK_LOW, 0, REF, "/console/system/storage",
				"a-node-with-a-rather-long-name.department.example.com", "312", "2"));
		Looks.check(browser, "/console/system/jobs", "system-jobs");
		this.alarms.resolve(AlarmKind.DISK_LOW, 0, REF);
		Looks.check(browser, "/console/system/storage", "system-storage");
		List.of("nodes", "versions").forEach((tab) -> Looks.check(browser, "/console/system/" + tab, "system-" + tab));
		List.of("sending", "alarm", "mail")
			.forEach((tab) -> Looks.check(browser, "/console/account-settings/" + tab, "account-settings-" + tab));
	}

}
