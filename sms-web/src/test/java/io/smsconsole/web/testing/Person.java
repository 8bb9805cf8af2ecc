package io.smsconsole.web.testing;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody with a sub-account, who may do nothing but what concerns them alone.
 *
 * @param uin the account's number
 * @param name the name that it signs in with
 */
public record Person(long uin, String name) {

	/** The password that each is given. */
	public static final String PASSWORD = "Initial-Pass-1";

	private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

	/**
	 * Makes an account for somebody.
	 * @param database the database
	 * @param mustChangePassword whether they have to choose a password of their own
	 * @param mustUseTotp whether they have to bind an authenticator app
	 * @return them
	 */
	public static Person insert(JdbcClient database, boolean mustChangePassword, boolean mustUseTotp) {
		Person person = new Person(ThreadLocalRandom.current().nextLong(200000000000L, 900000000000L),
				"person-" + UUID.randomUUID().toString().substring(0, 8));
		database
			.sql("INSERT INTO account (uin, name, password_hash, must_change_password, must_use_totp, created_at)"
					+ " VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))")
			.params(person.uin, person.name, HASH, mustChangePassword, mustUseTotp)
			.update();
		return person;
	}

	/**
	 * The person, signed in.
	 * @return what {@code with} of a request takes
	 */
	public RequestPostProcessor signedIn() {
		return SecurityMockMvcRequestPostProcessors.authentication(new CallerAuthentication(
				new Caller(this.uin, Callers.OWNER.ownerUin(), this.name, Means.SESSION, "test")));
	}

	/**
	 * Types name and password at the sign-in page, and waits for what comes of it.
	 * @param browser where
	 * @param password the password
	 */
	public void signIn(Browser browser, String password) {
		browser.open("/login");
		browser.type("username", this.name);
		browser.type("password", password);
		WebElement button = browser.find("sign-in");
		browser.press("sign-in");
		browser.await().until(ExpectedConditions.stalenessOf(button));
	}

}
