package io.smsconsole.web.console.account;

/**
 * What is entered about one's second factor.
 *
 * @param totpCode the code that the app shows, where an app is bound
 * @param password the present password, where it is asked for
 */
record TotpForm(String totpCode, String password) {

	static final TotpForm EMPTY = new TotpForm("", "");

	@Override
	public String toString() {
		return "TotpForm[]";
	}

}
