package io.smsconsole.web.console.user;

import java.util.List;

import io.smsconsole.web.form.Choice;

/**
 * What is entered to give somebody another password.
 *
 * @param passwordKind {@code made-up} or {@code chosen}
 * @param password the password, if one is chosen
 */
record PasswordForm(String passwordKind, String password) {

	static final String MADE_UP = "made-up";

	static final String CHOSEN = "chosen";

	static final PasswordForm EMPTY = new PasswordForm(MADE_UP, "");

	static List<Choice> kinds() {
		return List.of(Choice.key(MADE_UP, "user.password.made-up"), Choice.key(CHOSEN, "user.password.chosen"));
	}

	boolean chosen() {
		return CHOSEN.equals(this.passwordKind);
	}

}
