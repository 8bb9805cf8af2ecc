package io.smsconsole.web.page;

import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class FragmentsIT {

	@Test
	void leafThroughAListWithoutLoadingThePageAgain(Browser browser) {
		browser.signIn();
		browser.open("/console/sample");
		browser.script("window.loadedOnce = true");
		browser.press("page-next");
		browser.awaitText("sample-table", "Row 21");
		assertThat(browser.path()).isEqualTo("/console/sample?after=20");
		browser.press("page-next");
		browser.awaitText("sample-table", "Row 41");
		browser.press("page-previous");
		browser.awaitText("sample-table", "Row 21");
		assertThat(browser.script("return window.loadedOnce")).isEqualTo(true);
		browser.driver().navigate().back();
		browser.awaitText("sample-table", "Row 41");
		browser.find("navigation");
	}

	@Test
	void searchAsOneTypes(Browser browser) {
		browser.signIn();
		browser.open("/console/sample");
		browser.type("search-q", "44");
		browser.await().until((page) -> browser.all("sample-row").size() == 1);
		assertThat(browser.path()).startsWith("/console/sample?q=44");
		browser.type("search-q", "nothing");
		browser.find("empty-state");
		Accessibility.check(browser);
	}

	@Test
	void checkAFieldAsOneTypes(Browser browser) {
		browser.signIn();
		browser.open("/console/sample/form");
		browser.type("sign-name", "x");
		browser.awaitText("sign-name-error", "between 2 and 12");
		assertThat(browser.find("sign-name").getAttribute("aria-invalid")).isEqualTo("true");
		browser.find("sign-name").sendKeys("yz");
		browser.await().until((page) -> browser.all("sign-name-error").get(0).getText().isEmpty());
		assertThat(browser.find("sign-name").getAttribute("aria-invalid")).isNull();
		assertThat(browser.find("sign-name").getAttribute("value")).isEqualTo("xyz");
	}

	@Test
	void tellWhatBecameOfAForm(Browser browser) {
		browser.signIn();
		browser.open("/console/sample/form");
		browser.type("sign-name", "taken");
		browser.press("save");
		assertThat(browser.find("sign-name-error").getText()).isNotEmpty();
		assertThat(focused(browser)).as("what is to be mended").isEqualTo("sign-name");
		browser.type("sign-name", "too many");
		browser.press("save");
		assertThat(browser.find("form-problems").getText()).contains("LimitExceeded");
		browser.type("sign-name", "Acme");
		browser.press("save");
		browser.find("flash-success");
		assertThat(browser.path()).isEqualTo("/console/sample");
		browser.open("/console/sample");
		assertThat(browser.shows("flash-success")).isFalse();
	}

	@Test
	void askBeforeSomethingIsDestroyed(Browser browser) {
		browser.signIn();
		browser.open("/console/sample");
		browser.press("ask");
		browser.find("confirm-dialog");
		Accessibility.check(browser);
		browser.press("confirm-cancel");
		browser.await().until((page) -> !browser.shows("confirm-dialog"));
		browser.press("ask");
		browser.find("confirm-dialog").sendKeys(Keys.ESCAPE);
		browser.await().until((page) -> !browser.shows("confirm-dialog"));
		assertThat(focused(browser)).as("where one goes on").isEqualTo("ask");
		browser.press("ask");
		browser.press("confirm-button");
		browser.find("flash-danger");
	}

	@Test
	void askWithoutScriptToo(Browser browser) {
		browser.withoutScript();
		browser.signIn();
		browser.open("/console/sample");
		browser.press("ask");
		browser.find("confirm-page");
		browser.press("confirm-button");
		browser.find("flash-danger");
	}

	@Test
	void tellOfARefusalAboveThePage(Browser browser) {
		browser.signIn();
		browser.open("/console/sample");
		browser.press("refuse");
		assertThat(browser.find("flash-danger").getText()).contains("UnauthorizedOperation");
		browser.find("sample-table");
	}

	@ParameterizedTest
	@CsvSource({ "light,1280", "dark,360" })
	void tellErrorsToEverybody(String scheme, int width, Browser browser) {
		browser.signIn();
		browser.scheme(scheme);
		browser.width(width);
		browser.open("/console/sample/form");
		browser.press("save");
		browser.find("sign-name-error");
		Accessibility.check(browser);
	}

	@LooksTest
	void lookGood(Browser browser) {
		browser.signIn();
		Looks.check(browser, "/console/sample", "list");
		Looks.check(browser, "/console/sample/form", "form");
		Looks.check(browser, "/console/sample/delete", "question");
		Looks.check(browser, "/console/sample?q=nothing", "empty");
	}

	private static Object focused(Browser browser) {
		return browser.script("return document.activeElement.dataset.testid || document.activeElement.id");
	}

}
