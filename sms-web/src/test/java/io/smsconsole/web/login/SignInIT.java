package io.smsconsole.web.login;

import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SignInIT {

	@Test
	void signsInAndOut(Browser browser) {
		browser.open("/console/quick-start");
		assertThat(browser.path()).isEqualTo("/login");
		browser.type("username", Browser.OWNER);
		browser.type("password", Browser.PASSWORD);
		browser.press("sign-in");
		browser.find("menu-quick-start");
		assertThat(browser.path()).startsWith("/console/quick-start");
		browser.signOut();
		browser.open("/console");
		assertThat(browser.path()).isEqualTo("/login");
	}

	@Test
	void saysTheSameToAWrongNameAndAWrongPassword(Browser browser) {
		browser.open("/login");
		browser.type("username", "nobody");
		browser.type("password", Browser.PASSWORD);
		browser.press("sign-in");
		String wrongName = browser.find("login-error").getText();
		browser.type("username", Browser.OWNER);
		browser.type("password", "wrong");
		browser.press("sign-in");
		assertThat(browser.find("login-error").getText()).isEqualTo(wrongName);
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		Looks.check(browser, "/login", "login");
		Looks.check(browser, "/login?error=refused", "login-refused");
	}

}
