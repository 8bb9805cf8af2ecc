package io.smsconsole.core.base.account;

import java.time.Instant;

/**
 * Accounts as the owner could have set them.
 */
public final class TestAccounts {

	private static final int DAILY_LIMIT = 1000;

	private TestAccounts() {
	}

	/**
	 * An account of which nothing is known but its certification.
	 * @param type how it is certified
	 * @return its settings
	 */
	public static AccountSettings of(AccountType type) {
		return withLimit(type, 0);
	}

	/**
	 * An account with a limit on the values of variables.
	 * @param type how it is certified
	 * @param limit the most characters, or 0 for the default
	 * @return its settings
	 */
	public static AccountSettings withLimit(AccountType type, int limit) {
		return new AccountDefaults(type, "", limit, DAILY_LIMIT, false, 0);
	}

	/**
	 * A company whose mainland messages need a package.
	 * @return its settings
	 */
	public static AccountSettings withPackages() {
		return new AccountDefaults(AccountType.ENTERPRISE, "", 0, DAILY_LIMIT, true, 0);
	}

	/**
	 * A company that owes money.
	 * @param since since when
	 * @return its settings
	 */
	public static AccountSettings inArrears(Instant since) {
		return new Account(AccountType.ENTERPRISE, "", 0, DAILY_LIMIT, false, 0, since);
	}

}
