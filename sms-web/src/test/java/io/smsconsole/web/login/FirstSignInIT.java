package io.smsconsole.web.login;

import io.smsconsole.web.testing.Authenticator;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import io.smsconsole.web.testing.Person;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the password that one was given to the day on which the phone is lost.
 */
@BrowserTest
class FirstSignInIT {

	private static final String CHOSEN = "Chosen-by-myself-1";

	private static final String ACCOUNT = "/console/account";

	@Autowired
	private JdbcClient database;

	@Test
	void leadsFromAGivenPasswordToTwoStepsAndARecoveryCode(Browser browser) {
		Person person = Person.insert(this.database, true, true);
		person.signIn(browser, Person.PASSWORD);
		choosePassword(browser);
		Authenticator app = new Authenticator(browser.find("totp-secret").getText());
		browser.type("totp-code", "000000");
		browser.press("bind-totp");
		browser.awaitText("totp-code-error", "not right");
		browser.type("totp-code", app.code());
		browser.press("bind-totp");
		String[] codes = browser.find("recovery-codes").getText().split("\\s+");
		assertThat(codes).hasSize(10);
		browser.press("codes-kept");
		browser.await().until((page) -> browser.path().startsWith("/console"));

		signOutOf(browser);
		person.signIn(browser, CHOSEN);
		browser.type("code", "123 456");
		browser.press("send-code");
		browser.find("login-error");
		browser.type("code", app.nextCode());
		browser.press("send-code");
		browser.await().until((page) -> browser.path().startsWith("/console"));

		signOutOf(browser);
		person.signIn(browser, CHOSEN);
		browser.press("to-recovery");
		browser.type("code", codes[0].toUpperCase());
		browser.press("send-code");
		browser.await().until((page) -> browser.path().startsWith("/console"));
		browser.open(ACCOUNT);
		assertThat(browser.find("content").getText()).contains("9 of 10");
	}

	@Test
	void opensNoPageBeforeEverythingIsShown(Browser browser) {
		Person person = Person.insert(this.database, true, false);
		browser.open(ACCOUNT);
		person.signIn(browser, Person.PASSWORD);
		browser.find("new-password");
		browser.open("/console/quick-start");
		assertThat(browser.path()).isEqualTo("/login/password");
		browser.open("/login/code");
		assertThat(browser.path()).isEqualTo("/login/password");
		browser.open("/login");
		assertThat(browser.path()).isEqualTo("/login/password");
		choosePassword(browser);
		browser.await().until((page) -> browser.path().startsWith(ACCOUNT));
	}

	@Test
	void worksWithoutScript(Browser browser) {
		Person person = Person.insert(this.database, true, true);
		browser.withoutScript();
		person.signIn(browser, Person.PASSWORD);
		browser.type("new-password", "short");
		browser.type("repeated", "different");
		browser.press("save-password");
		browser.find("repeated-error");
		choosePassword(browser);
		browser.type("totp-code", new Authenticator(browser.find("totp-secret").getText()).code());
		browser.press("bind-totp");
		browser.find("codes-kept");
	}

	@Test
	void canBeBegunAnewAtAnyStep(Browser browser) {
		Person person = Person.insert(this.database, true, false);
		person.signIn(browser, Person.PASSWORD);
		browser.press("restart");
		browser.find("sign-in");
		browser.open("/login/password");
		assertThat(browser.path()).isEqualTo("/login");
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		Person person = Person.insert(this.database, true, true);
		person.signIn(browser, Person.PASSWORD);
		browser.find("new-password");
		Looks.check(browser, "/login/password", "login-password");
		browser.language("en");
		browser.open("/login/password");
		choosePassword(browser);
		Looks.check(browser, "/login/totp", "login-totp");
		Authenticator app = new Authenticator(browser.find("totp-secret").getText());
		browser.type("totp-code", app.code());
		browser.press("bind-totp");
		browser.press("codes-kept");
		signOutOf(browser);
		person.signIn(browser, CHOSEN);
		browser.find("code");
		Looks.check(browser, "/login/code", "login-code");
		Looks.check(browser, "/login/code?recovery&error=wrong", "login-recovery");
	}

	private static void choosePassword(Browser browser) {
		browser.type("new-password", CHOSEN);
		browser.type("repeated", CHOSEN);
		browser.press("save-password");
	}

	private static void signOutOf(Browser browser) {
		browser.open(ACCOUNT);
		browser.signOut();
	}

}
