package io.smsconsole.web.console.account;

import org.springframework.validation.BindingResult;

/**
 * The present password, and a new one entered twice.
 *
 * @param oldPassword the present password
 * @param newPassword the new password
 * @param repeated the new password once more
 */
record PasswordForm(String oldPassword, String newPassword, String repeated) {

	static final PasswordForm EMPTY = new PasswordForm("", "", "");

	void check(BindingResult errors) {
		if (this.newPassword != null && !this.newPassword.equals(this.repeated)) {
			errors.rejectValue("repeated", "account.password.differs");
		}
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
