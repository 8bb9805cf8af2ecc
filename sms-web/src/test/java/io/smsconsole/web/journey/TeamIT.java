package io.smsconsole.web.journey;

import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.console.access.AccessHands;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The owner gives a team one application: a user, a group, a policy by the generator. The
 * user signs in and sees that application and nothing else.
 */
@BrowserTest
class TeamIT {

	@Autowired
	private AccessHands hands;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void forget() {
		this.hands.empty();
	}

	@Test
	void getsOneApplicationAndSeesNothingElse(Browser browser) {
		String ours = this.catalog.app();
		String others = this.catalog.app();
		browser.language("en");
		browser.signIn();
		String password = user(browser);
		String group = group(browser);
		policy(browser, ours);
		browser.open(group);
		press(browser, "#choose-policy .picker-item:has(.tag) input");
		browser.press("attach");
		browser.find("flash-success");
		browser.type("member-name", "dora");
		browser.press("add-member");
		browser.awaitText("members", "dora");
		browser.signOut();
		signIn(browser, password);
		browser.open("/console/apps");
		browser.find("app-" + ours);
		assertThat(browser.shows("app-" + others)).isFalse();
		assertThat(browser.all("menu-users")).isEmpty();
		assertThat(browser.all("add-app")).isEmpty();
		assertThat(browser.driver().getPageSource()).doesNotContain(others);
		browser.open("/console/users");
		assertThat(browser.find("missing").getText()).contains("cam:ListUsers on *");
		Accessibility.check(browser);
	}

	private String user(Browser browser) {
		browser.open("/console/users/new");
		browser.type("name", "dora");
		browser.press("save-user");
		String password = browser.find("handed-password").getText();
		// another test signs in with a password that has to be changed
		this.database.sql("UPDATE account SET must_change_password = 0 WHERE name = 'dora'").update();
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
		return password;
	}

	private static String group(Browser browser) {
		browser.open("/console/groups/new");
		browser.type("group-name", "Marketing");
		browser.press("save-group");
		browser.awaitText("flash-success", "Marketing");
		return browser.path();
	}

	private static void policy(Browser browser, String app) {
		browser.open("/console/policies/new");
		browser.type("policy-name", "our-application");
		browser.type("action-search-0", "DescribeAppList");
		press(browser, "#picker-0 [value='sms:DescribeAppList']");
		browser.pick("resources-some-0");
		press(browser, "#app-0-" + app);
		browser.await()
			.until((page) -> page.findElement(By.id("policy-document")).getAttribute("value").contains("app/" + app));
		browser.awaitText("check", "can be saved");
		browser.press("save-policy");
		browser.awaitText("flash-success", "our-application");
	}

	private static void press(Browser browser, String selector) {
		browser.script("document.querySelector(arguments[0]).click()", selector);
	}

	private static void signIn(Browser browser, String password) {
		browser.open("/login");
		browser.type("username", "dora");
		browser.type("password", password);
		browser.press("sign-in");
		browser.await().until((page) -> browser.path().startsWith("/console"));
	}

}
