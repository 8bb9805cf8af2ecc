package io.smsconsole.web.login;

import org.springframework.validation.BindingResult;

/**
 * A new password, entered twice.
 *
 * @param newPassword the password
 * @param repeated the password once more
 */
record PasswordForm(String newPassword, String repeated) {

	static final PasswordForm EMPTY = new PasswordForm("", "");

	void check(BindingResult errors) {
		if (this.newPassword != null && !this.newPassword.equals(this.repeated)) {
			errors.rejectValue("repeated", "login.password.differs");
		}
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
