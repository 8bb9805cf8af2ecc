package io.smsconsole.web.console.policy;

import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.console.access.AccessHands;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PolicyPagesIT {

	@Autowired
	private AccessHands hands;

	@Autowired
	private CatalogHands catalog;

	@BeforeEach
	void forget() {
		this.hands.empty();
	}

	@Test
	void keepsGeneratorAndTextInStep(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open("/console/policies/new");
		assertThat(browser.all("finding")).as("nothing is wrong before anything is chosen").isEmpty();
		browser.type("action-search-0", "DescribeAppList");
		browser.await().until((page) -> visible(browser) == 1);
		tick(browser, "sms:DescribeAppList");
		awaitText(browser, "name/sms:DescribeAppList");
		browser.awaitText("check", "can be saved");
		browser.pick("deny-0");
		awaitText(browser, "\"deny\"");
		browser.press("add-condition-0");
		browser.type("values-0-0", "10.0.0.0/8");
		awaitText(browser, "\"qcs:ip\"");
		awaitText(browser, "10.0.0.0/8");
		browser.press("add-statement");
		browser.await().until((page) -> browser.all("statement-form").size() == 2);
		write(browser, """
				{"version":"2.0","statement":{"effect":"allow","action":"name/sms:DescribeAppLst","resource":"*"}}""");
		browser.awaitText("check", "DescribeAppList");
		assertThat(browser.find("check").getText()).contains("statement.action");
		browser.await().until((page) -> browser.all("statement-form").size() == 1);
		write(browser, "{\"version\":");
		browser.find("stale");
		browser.awaitText("check", "line");
		write(browser, """
				{"version":"2.0","statement":[{"effect":"allow","action":"consolesms:*","resource":"*"},
				{"effect":"deny","action":"sms:SendSms","resource":"*"}]}""");
		browser.await().until((page) -> browser.all("statement-form").size() == 2);
		assertThat(browser.shows("stale")).isFalse();
		Accessibility.check(browser);
	}

	@Test
	void copiesAPresetAndChangesIt(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open("/console/policies");
		browser.press("add-policy");
		browser.open("/console/policies/2");
		assertThat(browser.shows("edit-policy")).as("presets can't be edited").isFalse();
		browser.press("copy-policy");
		browser.type("policy-name", "no spaces");
		browser.awaitText("policy-name-error", "letters");
		browser.type("policy-name", "reading-only");
		browser.press("save-policy");
		browser.awaitText("flash-success", "reading-only");
		assertThat(browser.find("holders").getText()).contains("Nobody");
		browser.press("edit-policy");
		write(browser, "{}");
		browser.awaitText("check", "version");
		browser.press("save-policy");
		browser.find("form-problems");
		write(browser, """
				{"version":"2.0","statement":{"effect":"allow","action":"sms:SendSms","resource":"*"}}""");
		browser.awaitText("check", "can be saved");
		browser.press("save-policy");
		browser.awaitText("statement", "Send");
		browser.press("delete-policy");
		browser.press("confirm-button");
		browser.find("flash-success");
	}

	@Test
	void tellsWhoMayDoSomethingAndByWhichStatement(Browser browser) {
		long uin = this.hands.user("carol", "");
		this.hands.attach(2, uin);
		browser.language("en");
		browser.signIn();
		browser.open("/console/simulator");
		browser.type("action", "DescribeSmsSignList");
		browser.press("simulate");
		browser.awaitText("allowed", "carol");
		browser.type("name", "carol");
		browser.press("simulate");
		browser.awaitText("verdict", "Allowed");
		browser.awaitText("allowed", "carol");
		assertThat(browser.find("allowed").getText()).contains("owner", "2 accounts");
		browser.type("action", "AddSmsSign");
		browser.press("simulate");
		browser.awaitText("verdict", "Denied");
		browser.type("action", "DescribeSmsSignList");
		browser.press("simulate");
		browser.press("to-policy");
		browser.find("statement-1");
		assertThat(browser.path()).isEqualTo("/console/policies/2#statement-1");
	}

	@LooksTest
	void looksWell(Browser browser) {
		String app = this.catalog.app();
		long carol = this.hands.user("carol", "");
		long policy = this.hands.policy("marketing-sends", "市场部只能在自己的应用中群发", """
				{"version":"2.0","statement":[
				{"effect":"allow","action":["sms:CreateSendTask","sms:Describe*"],"resource":"qcs::sms::uin/*:app/%s",
				"condition":{"ip_equal":{"qcs:ip":["10.0.0.0/8","192.168.0.0/16"]}}},
				{"effect":"deny","action":"sms:DeleteAppInfo","resource":"*"}]}""".formatted(app));
		this.hands.attach(policy, carol);
		this.hands.attachToGroup(policy, this.hands.group("市场部", ""));
		browser.signIn();
		Looks.check(browser, "/console/policies", "policies");
		Looks.check(browser, "/console/policies/" + policy + "#statement-2", "policy");
		Looks.check(browser, "/console/policies/new", "policy-new");
		Looks.check(browser, "/console/policies/" + policy + "/edit", "policy-edit");
		Looks.check(browser, "/console/simulator", "simulator-empty");
		Looks.check(browser, "/console/simulator?name=carol&action=DeleteAppInfo&app=" + app, "simulator-denied");
		Looks.check(browser, "/console/simulator?name=carol&ip=10.0.0.1&action=CreateSendTask&app=" + app,
				"simulator-allowed");
	}

	private static void tick(Browser browser, String action) {
		browser.driver().findElement(By.cssSelector("[value='" + action + "']")).click();
	}

	private static long visible(Browser browser) {
		return browser.driver()
			.findElements(By.cssSelector("#picker-0 .picker-item"))
			.stream()
			.filter((choice) -> choice.isDisplayed())
			.count();
	}

	private static void awaitText(Browser browser, String part) {
		browser.await()
			.until((page) -> page.findElement(By.id("policy-document")).getAttribute("value").contains(part));
	}

	private static void write(Browser browser, String text) {
		browser.find("policy-document").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
		browser.find("policy-document").sendKeys(text.strip());
	}

}
