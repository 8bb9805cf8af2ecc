package io.smsconsole.web.developer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.call.ApiCall;
import io.smsconsole.auth.call.ApiCallLog;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a developer does on the console: look an error up, point a program here, try an
 * action, watch the calls.
 */
@BrowserTest
class DeveloperIT {

	private static final String ERRORS = "/console/developer/errors";

	private static final String CALLS = "/console/developer/calls";

	private static final String REQUEST = "/console/developer/request";

	private final String secretId = KeyText.newSecretId();

	@Autowired
	private ApiCallLog log;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private Account owner;

	@BeforeEach
	void addKey() {
		this.owner = this.accounts.owner().orElseThrow();
		this.keys.add(this.owner, this.secretId, KeyText.newSecretKey());
	}

	@AfterEach
	void removeKey() {
		this.jdbc.update("DELETE FROM access_key WHERE secret_id = ?", this.secretId);
	}

	@Test
	void looksAnErrorUpByItsNumber(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.press("menu-group-developer");
		browser.press("menu-developer-errors");
		assertThat(browser.find("code-count").getText()).contains(Integer.toString(ErrorCode.values().length));
		browser.type("search-q", "1016");
		browser.await().until((page) -> rows(browser, "errors-table") == 1);
		browser.driver().findElement(By.cssSelector("#errors-table a")).click();
		assertThat(browser.find("error-code").getText()).isEqualTo("InvalidParameterValue.IncorrectPhoneNumber");
		assertThat(browser.find("error-number").getText()).isEqualTo("1016");
		assertThat(browser.find("error-advice").getText()).contains("11 digits");
		browser.press("calls-with-code");
		assertThat(browser.path()).isEqualTo(CALLS + "?code=InvalidParameterValue.IncorrectPhoneNumber");
	}

	@Test
	void leafsThroughTheCodesOfReceipts(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open(ERRORS);
		browser.press("tab-receipts");
		assertThat(browser.find("code-count").getText()).contains("4,200");
		browser.choose("filter-carrier", "CHINA_UNICOM");
		browser.await().until((page) -> browser.find("code-count").getText().contains("1,575"));
		browser.press("page-next");
		browser.await().until((page) -> browser.path().contains("after=20"));
		browser.open(ERRORS + "/receipts?code=-100520312");
		assertThat(rows(browser, "receipts-table")).isEqualTo(2);
		browser.open(ERRORS + "/receipts?code=xyz&carrier=nobody&kind=x");
		assertThat(browser.find("empty-state").getText()).contains("xyz");
	}

	@Test
	void copiesAProgramForTheKeyThatIsChosen(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open("/console/developer?key=" + this.secretId);
		String host = browser.find("endpoint").getText();
		assertThat(host).startsWith("127.0.0.1:");
		for (String sdk : List.of("python", "go", "php", "dotnet", "nodejs", "java")) {
			browser.press("sdk-" + sdk);
			browser.await().until((page) -> browser.path().contains("sdk=" + sdk));
			assertThat(browser.find("sdk-code").getText()).contains(host, this.secretId, "SMS_SECRET_KEY")
				.doesNotContain("@");
		}
		browser.press("copy-sdk-code");
		browser.awaitText("copy-sdk-code", "Copied");
	}

	@Test
	void signsACallAndSendsIt(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open(REQUEST + "?key=" + this.secretId);
		browser.type("action", Keys.chord(Keys.CONTROL, "a"));
		browser.find("action").sendKeys("describeapplist", Keys.ENTER);
		browser.awaitText("action-title", "List applications");
		browser.driver().findElement(By.cssSelector("[data-insert=Limit]")).click();
		assertThat(browser.find("parameter-json").getDomProperty("value")).contains("\"Limit\": 0");
		browser.press("sign");
		assertThat(browser.find("string-to-sign").getText()).startsWith("TC3-HMAC-SHA256");
		Accessibility.check(browser);
		assertThat(browser.find("curl").getText()).startsWith("curl -X POST 'http://127.0.0.1:")
			.contains("--data-raw '{\"Limit\":0}'");
		browser.press("send");
		browser.awaitText("answer-body", "\"TotalCount\"");
		assertThat(browser.find("answer-state").getText()).isEqualTo("Answered in");
		browser.press("answer-calls");
		browser.awaitText("calls-table", "DescribeAppList");
		browser.open(REQUEST + "?action=DescribeAppList&key=" + this.secretId);
		browser.type("parameter-json", "{ \"Limit\": }");
		browser.press("sign");
		browser.awaitText("parameter-json-error", "line 1");
		assertThat(browser.shows("signed")).isFalse();
	}

	@Test
	void offersToSignAgainWhatIsTooOldToBeSent(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open(REQUEST + "?action=DescribeAppList&key=" + this.secretId);
		browser.press("sign");
		browser.find("signed");
		assertThat(browser.shows("expired")).isFalse();
		browser.script("""
				document.getElementById('send-card').dataset.expires = '0';
				document.dispatchEvent(new CustomEvent('htmx:afterSwap',
					{ detail: { target: document.getElementById('builder') } }));""");
		assertThat(browser.find("expired").getText()).contains("Sign again");
		assertThat(browser.find("send").isEnabled()).isFalse();
		browser.press("sign");
		browser.await().until((page) -> !browser.shows("expired") && browser.find("send").isEnabled());
	}

	@Test
	void watchesCallsComeIn(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open(CALLS + "?key=" + this.secretId);
		browser.find("empty-state");
		note("SendSms", null);
		note("DescribeAppList", "FailedOperation.JsonParseFail");
		browser.await().until((page) -> browser.all("call").size() == 2);
		browser.press("filter-errors");
		browser.await().until((page) -> browser.all("call").size() == 1);
		browser.press("filter-still");
		browser.await().until((page) -> browser.script("return document.querySelector('#results[hx-get]')") == null);
		browser.driver().findElement(By.cssSelector("#calls-table a")).click();
		assertThat(browser.find("error-code").getText()).isEqualTo("FailedOperation.JsonParseFail");
	}

	@Test
	void canBeReadWithoutScript(Browser browser) {
		browser.signIn();
		browser.withoutScript();
		browser.open("/console/developer?sdk=go");
		assertThat(browser.find("sdk-code").getText()).contains("sms.NewClient");
		assertThat(browser.shows("copy-sdk-code")).isFalse();
		browser.open(REQUEST + "?action=DescribeAppList");
		browser.press("sign");
		assertThat(browser.find("string-to-sign").getText()).startsWith("TC3-HMAC-SHA256");
		assertThat(browser.shows("send")).isFalse();
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		note("SendSms", null);
		note("DescribeAppList", "AuthFailure.SignatureFailure");
		note("AddSmsTemplate", "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe");
		browser.signIn();
		browser.open(CALLS);
		browser.await().until((page) -> browser.all("call").size() >= 3);
		Looks.check(browser, ERRORS, "developer-errors");
		Looks.check(browser, ERRORS + "/LimitExceeded.PhoneNumberDailyLimit", "developer-error");
		Looks.check(browser, ERRORS + "/receipts", "developer-receipts");
		Looks.check(browser, "/console/developer", "developer-connect");
		Looks.check(browser, CALLS, "developer-calls");
		Looks.check(browser, CALLS + "?code=none", "developer-calls-none");
		Looks.check(browser, REQUEST + "?action=CreateSendTask", "developer-request");
		Looks.check(browser, "/console/developer/actions?q=template", "developer-actions");
		Looks.check(browser, "/console/developer/actions/CreateSendTask", "developer-action");
	}

	private void note(String action, String code) {
		this.log.note(new ApiCall(this.secretId, this.owner.uin(), action, code, "203.0.113.7",
				"Apache-HttpClient/5.6 (Java/17.0.14)", 4321, UUID.randomUUID().toString(), Instant.now()));
	}

	private static long rows(Browser browser, String table) {
		return (Long) browser.script("return document.querySelectorAll('#" + table + " tbody tr').length");
	}

}
