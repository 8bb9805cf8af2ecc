package io.smsconsole.auth;

import java.util.concurrent.ThreadLocalRandom;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A sub-account without policies, for tests; each is another person.
 *
 * @param uin its number
 * @param name the name that it signs in with
 */
public record SubAccount(long uin, String name) {

	/** The password of each. */
	public static final String PASSWORD = "Initial-Pass-1";

	private static final long OWNER = 100000000001L;

	private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

	/**
	 * Makes one.
	 * @param jdbc the database
	 * @return the account
	 */
	public static SubAccount insert(JdbcTemplate jdbc) {
		return insert(jdbc, false);
	}

	/**
	 * Makes one.
	 * @param jdbc the database
	 * @param mustChangePassword whether its password has to be changed
	 * @return the account
	 */
	public static SubAccount insert(JdbcTemplate jdbc, boolean mustChangePassword) {
		SubAccount account = new SubAccount(ThreadLocalRandom.current().nextLong(200000000000L, 900000000000L),
				"clerk-" + letters());
		jdbc.update(
				"INSERT INTO account (uin, name, password_hash, must_change_password, created_at)"
						+ " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))",
				account.uin, account.name, HASH, mustChangePassword);
		return account;
	}

	/** Without digits, which would be masked where they look like a phone number. */
	private static String letters() {
		return ThreadLocalRandom.current()
			.ints(16, 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * This account as a caller in a session that nobody keeps.
	 * @return the caller
	 */
	public Caller caller() {
		return new Caller(this.uin, OWNER, this.name, Means.SESSION, "test");
	}

}
