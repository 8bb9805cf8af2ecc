package io.smsconsole.web.console.user;

import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.GetUserResponse;
import io.smsconsole.auth.user.UpdateUserRequest;

/**
 * What is entered about a sub-account.
 *
 * @param name the name to sign in with
 * @param remark what is written about it
 * @param countryCode the country code of its phone
 * @param phoneNum its phone number
 * @param email its email address
 * @param consoleLogin whether it may sign in to the console
 * @param passwordKind {@code made-up} or {@code chosen}
 * @param password the password to begin with, if one is chosen
 * @param useApi whether it gets an access key at once
 */
record UserForm(String name, String remark, String countryCode, String phoneNum, String email, Boolean consoleLogin,
		String passwordKind, String password, Boolean useApi) {

	static final UserForm EMPTY = new UserForm("", "", "", "", "", true, PasswordForm.MADE_UP, "", false);

	UserForm {
		consoleLogin = Boolean.TRUE.equals(consoleLogin);
		useApi = Boolean.TRUE.equals(useApi);
	}

	static UserForm of(GetUserResponse user) {
		return new UserForm(user.name(), user.remark(), user.countryCode(), user.phoneNum(), user.email(),
				user.consoleLogin() == 1, PasswordForm.MADE_UP, "", user.useApi() == 1);
	}

	/** An empty password is none that was chosen; the operation would make one up. */
	boolean lacksPassword() {
		return this.consoleLogin && chosen() && (this.password == null || this.password.isEmpty());
	}

	AddUserRequest addition() {
		return new AddUserRequest(this.name, this.remark, this.consoleLogin ? 1 : 0, this.useApi ? 1 : 0,
				(this.consoleLogin && chosen()) ? this.password : null, 1, this.phoneNum, this.countryCode, this.email);
	}

	/** What it may use is changed by buttons of its own. */
	UpdateUserRequest change(String existing) {
		return new UpdateUserRequest(existing, this.remark, null, null, null, null, this.phoneNum, this.countryCode,
				this.email);
	}

	private boolean chosen() {
		return PasswordForm.CHOSEN.equals(this.passwordKind);
	}

}
