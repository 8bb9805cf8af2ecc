package io.smsconsole.web.console.account;

import io.smsconsole.web.testing.Authenticator;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import io.smsconsole.web.testing.Person;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people without any policy do with their own account.
 */
@BrowserTest
class AccountIT {

	private static final String ACCOUNT = "/console/account";

	private static final String CHOSEN = "Chosen-by-myself-1";

	@Autowired
	private JdbcClient database;

	@Test
	void changesThePasswordAndSignsOutEverywhereElse(Browser browser) {
		Person person = Person.insert(this.database, false, false);
		Cookie elsewhere = signInElsewhere(browser, person);
		person.signIn(browser, Person.PASSWORD);
		browser.open(ACCOUNT);
		assertThat(browser.all("session")).hasSize(2);
		browser.press("change-password");
		browser.type("old-password", "wrong");
		browser.type("new-password", CHOSEN);
		browser.type("repeated", CHOSEN);
		browser.press("save-password");
		browser.awaitText("old-password-error", "not your present password");
		browser.type("old-password", Person.PASSWORD);
		browser.type("new-password", CHOSEN);
		browser.type("repeated", CHOSEN);
		browser.press("save-password");
		browser.find("flash-success");
		assertThat(browser.all("session")).hasSize(1);
		be(browser, elsewhere);
		assertThat(browser.path()).isEqualTo("/login");
	}

	@Test
	void endsSessionsThatWereLeftOpen(Browser browser) {
		Person person = Person.insert(this.database, false, false);
		Cookie left = signInElsewhere(browser, person);
		signInElsewhere(browser, person);
		person.signIn(browser, Person.PASSWORD);
		browser.open(ACCOUNT);
		browser.all("end-session").get(0).click();
		browser.find("flash-success");
		assertThat(browser.all("session")).hasSize(2);
		browser.press("end-others");
		browser.press("confirm-button");
		browser.find("flash-success");
		assertThat(browser.all("session")).hasSize(1);
		be(browser, left);
		assertThat(browser.path()).isEqualTo("/login");
	}

	@Test
	void turnsTheSecondStepOnAndOff(Browser browser) {
		Person person = Person.insert(this.database, false, false);
		person.signIn(browser, Person.PASSWORD);
		browser.open(ACCOUNT);
		browser.press("bind-totp");
		Authenticator app = new Authenticator(browser.find("totp-secret").getText());
		browser.type("totp-code", app.code());
		browser.press("bind-totp");
		String first = browser.find("recovery-codes").getText();
		browser.press("codes-kept");
		browser.awaitText("second-factor", "On");
		browser.press("renew-codes");
		browser.type("password", Person.PASSWORD);
		browser.press("renew-codes");
		assertThat(browser.find("recovery-codes").getText()).isNotEqualTo(first);
		browser.press("codes-kept");
		browser.press("unbind-totp");
		browser.type("password", "wrong");
		browser.press("unbind-totp");
		browser.awaitText("password-error", "not your present password");
		browser.type("password", Person.PASSWORD);
		browser.press("unbind-totp");
		browser.awaitText("second-factor", "Off");
	}

	@Test
	void makesSwitchesAndDeletesOnesOwnKeys(Browser browser) {
		// other tests give the owner more keys than there may be; the first one stays
		this.database
			.sql("DELETE FROM access_key WHERE secret_id <> (SELECT secret_id FROM"
					+ " (SELECT secret_id FROM access_key ORDER BY created_at LIMIT 1) first)")
			.update();
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
		browser.signIn();
		browser.open(ACCOUNT);
		int before = browser.all("own-key").size();
		browser.press("add-key");
		String made = browser.find("secret-id").getText();
		assertThat(browser.find("secret-key").getText()).hasSize(32);
		browser.press("key-kept");
		assertThat(browser.all("own-key")).hasSize(before + 1);
		browser.all("switch-key").get(before).click();
		assertThat(browser.find("flash-success").getText()).contains(made, "not be used");
		browser.all("switch-key").get(before).click();
		browser.awaitText("flash-success", "may be used");
		browser.all("delete-key").get(before).click();
		browser.press("confirm-button");
		browser.awaitText("flash-success", "deleted");
		assertThat(browser.all("own-key")).hasSize(before);
	}

	@Test
	void isReachedFromTheMenuOfThePerson(Browser browser) {
		browser.signIn();
		browser.press("user-menu");
		browser.press("own-account");
		assertThat(browser.find("profile").getText()).contains(Browser.OWNER, "Owner");
		assertThat(browser.find("own-keys").getText()).contains("AKID");
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		Person person = Person.insert(this.database, false, false);
		signInElsewhere(browser, person);
		person.signIn(browser, Person.PASSWORD);
		browser.await().until((page) -> browser.path().startsWith("/console"));
		Looks.check(browser, ACCOUNT, "account");
		Looks.check(browser, ACCOUNT + "/password", "account-password");
		Looks.check(browser, ACCOUNT + "/totp", "account-totp");
		browser.type("totp-code", new Authenticator(browser.find("totp-secret").getText()).code());
		browser.press("bind-totp");
		browser.find("codes-kept");
		Looks.check(browser, ACCOUNT, "account-protected");
		Looks.check(browser, ACCOUNT + "/totp", "account-totp-replace");
		Looks.check(browser, ACCOUNT + "/totp/unbind", "account-unbind");
		Looks.check(browser, ACCOUNT + "/totp/recovery-codes", "account-renew");
		Looks.check(browser, ACCOUNT + "/sessions/end", "account-sessions-end");
	}

	@LooksTest
	void isOpenToTheOwner(Browser browser) {
		browser.signIn();
		Looks.check(browser, ACCOUNT, "account-owner");
	}

	private static Cookie signInElsewhere(Browser browser, Person person) {
		person.signIn(browser, Person.PASSWORD);
		browser.await().until((page) -> browser.path().startsWith("/console"));
		Cookie session = browser.driver().manage().getCookieNamed("SESSION");
		browser.driver().manage().deleteCookieNamed("SESSION");
		return session;
	}

	private static void be(Browser browser, Cookie session) {
		browser.driver().manage().deleteCookieNamed("SESSION");
		browser.driver().manage().addCookie(session);
		browser.open(ACCOUNT);
	}

}
