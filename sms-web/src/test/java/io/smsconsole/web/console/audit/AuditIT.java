package io.smsconsole.web.console.audit;

import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody does who wants to know what happened.
 */
@BrowserTest
class AuditIT {

	private static final String LOG = "/console/audit";

	private static final String VERIFICATION = LOG + "/verification";

	@Autowired
	private AppActions apps;

	@Autowired
	private JdbcTemplate jdbc;

	private AuditDeeds deeds;

	@BeforeEach
	void doSomething() {
		this.deeds = new AuditDeeds(this.apps, this.jdbc);
		this.deeds.happen();
	}

	@AfterEach
	void undoIt() {
		this.deeds.undo();
	}

	@Test
	void findsWhoChangedAnApplicationAndWhat(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.press("menu-group-access");
		browser.press("menu-audit");
		browser.choose("filter-app", this.deeds.app());
		browser.await().until((page) -> rows(browser) == 3);
		browser.choose("filter-action", "sms:ModifyAppInfo");
		browser.await().until((page) -> rows(browser) == 1);
		browser.driver().findElement(By.cssSelector("#audit-table a")).click();
		assertThat(browser.find("difference").getText()).contains("AppLabel", "old", "new", "=1+1",
				"<script>alert(1)</script>");
		assertThat(browser.find("account").getText()).isEqualTo(Browser.OWNER);
		assertThat(browser.find("app").getText()).isEqualTo(this.deeds.name);
		browser.press("same-call");
		browser.await().until((page) -> rows(browser) == 4);
	}

	@Test
	void looksForAnAddressAmongTheFilters(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open(LOG);
		browser.press("more-filters");
		browser.type("filter-address", this.deeds.origin.address() + "\n");
		browser.await().until((page) -> browser.path().contains("address=198.51.100.7"));
		browser.choose("filter-outcome", "AuthFailure.UnauthorizedOperation");
		browser.awaitText("audit-table", "stranger");
		assertThat(browser.find("audit-table").getText()).contains("Not allowed", "API key");
	}

	@Test
	void alarmsOnceTheLogIsTamperedWith(Browser browser) {
		String entry = this.deeds.entry("sms:AddAppInfo");
		browser.language("en");
		browser.signIn();
		try {
			this.jdbc.update("UPDATE audit_entry SET account = 'nobody' WHERE id = ?", entry);
			verify(browser);
			assertThat(browser.find("faults-table").getText()).contains("Changed", entry);
			Accessibility.check(browser);
			browser.open("/console");
			assertThat(browser.driver().getPageSource()).contains("1 fault in the audit log");
		}
		finally {
			this.jdbc.update("UPDATE audit_entry SET account = ? WHERE id = ?", Browser.OWNER, entry);
		}
		verify(browser);
		assertThat(browser.find("verification").getText()).contains("The log is what was written");
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		browser.signIn();
		Looks.check(browser, LOG, "audit");
		Looks.check(browser, LOG + "?call=" + this.deeds.origin.requestId(), "audit-call");
		Looks.check(browser, LOG + "?account=nobody-of-that-name", "audit-none");
		Looks.check(browser, LOG + "/" + this.deeds.entry("sms:ModifyAppInfo"), "audit-changed");
		Looks.check(browser, LOG + "/" + this.deeds.entry("sms:AddAppInfo"), "audit-made");
		Looks.check(browser, LOG + "/" + this.deeds.entry("sms:ModifyAppStatus"), "audit-denied");
		this.jdbc.update("""
				UPDATE audit_check SET ended_at = UTC_TIMESTAMP(3), begun_at = UTC_TIMESTAMP(3), checked = 1234567,
				fault_count = 105, faults = ?""",
				"""
						[{"kind":"missing","chain":2,"place":17,"entryCount":3,"entryId":"","entryTime":0},
						{"kind":"changed","chain":3,"place":1234,"entryCount":1,"entryId":"913131331313131313","entryTime":1773000000},
						{"kind":"end","chain":3,"place":1240,"entryCount":1,"entryId":"","entryTime":0}]""");
		try {
			Looks.check(browser, LOG + "?period=today", "audit-faults");
			Looks.check(browser, VERIFICATION, "audit-verification");
		}
		finally {
			this.jdbc.update("UPDATE audit_check SET ended_at = NULL, faults = NULL, fault_count = 0");
		}
	}

	/** The chore may be at it at the same time, as it is after each start. */
	private static void verify(Browser browser) {
		browser.open(VERIFICATION);
		browser.await().until((page) -> browser.shows("verify"));
		browser.press("verify");
		browser.await().until((page) -> browser.shows("verify"));
	}

	private static long rows(Browser browser) {
		return (Long) browser.script("return document.querySelectorAll('#audit-table tbody tr').length");
	}

}
