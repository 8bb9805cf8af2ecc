package io.smsconsole.web.shell;

import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ShellIT {

	private static final String THEME = "return document.documentElement.dataset.bsTheme";

	@Test
	void speaksTheLanguageThatWasChosen(Browser browser) {
		browser.signIn();
		browser.open("/console/quick-start");
		browser.awaitText("content", "Quick start");
		browser.press("language-switch");
		browser.awaitText("content", "快速入门");
		assertThat(browser.path()).isEqualTo("/console/quick-start");
		assertThat(browser.driver().findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("zh-CN");
		browser.signOut();
		browser.awaitText("login-form", "登录");
	}

	@Test
	void hasTheColoursThatWereChosen(Browser browser) {
		browser.signIn();
		browser.press("scheme-switch");
		browser.press("scheme-dark");
		browser.await().until((page) -> "dark".equals(browser.script(THEME)));
		browser.open("/console/quick-start");
		assertThat(browser.script(THEME)).isEqualTo("dark");
	}

	@Test
	void followsTheSystemsColoursUnlessToldOtherwise(Browser browser) {
		browser.systemPrefers("dark");
		browser.open("/login");
		assertThat(browser.script(THEME)).isEqualTo("dark");
		browser.systemPrefers("light");
		browser.await().until((page) -> "light".equals(browser.script(THEME)));
	}

	@Test
	void tellsWhereOneIs(Browser browser) {
		browser.signIn();
		browser.press("menu-quick-start");
		assertThat(browser.find("menu-quick-start").getAttribute("aria-current")).isEqualTo("page");
		assertThat(browser.find("menu-overview").getAttribute("aria-current")).isNull();
	}

	@Test
	void hidesTheMenuInASmallWindowUntilItIsAskedFor(Browser browser) {
		browser.signIn();
		browser.width(360);
		browser.open("/console");
		assertThat(browser.shows("menu-quick-start")).isFalse();
		browser.press("menu-toggle");
		Accessibility.check(browser);
		browser.find("menu-quick-start").sendKeys(Keys.ESCAPE);
		browser.await().until((page) -> !browser.shows("menu-quick-start"));
		browser.press("menu-toggle");
		browser.press("menu-close");
		browser.await().until((page) -> !browser.shows("menu-quick-start"));
		browser.press("menu-toggle");
		browser.press("menu-quick-start");
		browser.await().until((page) -> browser.path().equals("/console/quick-start"));
	}

	@Test
	void isUsableWithTheKeyboardAlone(Browser browser) {
		browser.signIn();
		browser.open("/console");
		new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
		assertThat(focused(browser).getAttribute("class")).isEqualTo("skip-link");
		focused(browser).sendKeys(Keys.ENTER);
		assertThat(focused(browser).getAttribute("id")).isEqualTo("content");
		browser.find("user-menu").findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
		browser.find("sign-out");
		focused(browser).sendKeys(Keys.ESCAPE);
		browser.await().until((page) -> !browser.shows("sign-out"));
		assertThat(focused(browser).getTagName()).isEqualTo("summary");
	}

	@Test
	void letsPeopleSignInReadAndSignOutWithoutScript(Browser browser) {
		browser.withoutScript();
		browser.signIn();
		browser.width(360);
		browser.press("menu-toggle");
		browser.press("menu-quick-start");
		browser.press("language-switch");
		browser.awaitText("content", "快速入门");
		browser.signOut();
	}

	@LooksTest
	void looksWell(Browser browser) {
		browser.signIn();
		Looks.check(browser, "/console/quick-start", "quick-start");
		Looks.check(browser, "/console/help", "help");
		Looks.check(browser, "/console/help/texts", "help-chapter");
		Looks.check(browser, "/console/no/such/page", "missing");
		browser.find("request-id");
	}

	private static WebElement focused(Browser browser) {
		return browser.driver().switchTo().activeElement();
	}

}
