package io.smsconsole.web.console.user;

import io.smsconsole.auth.user.SubAccountInfo;

/**
 * A sub-account in the list.
 *
 * @param info the account
 * @param totp whether it has a second factor, {@code null} where the reader may not know
 */
record UserLine(SubAccountInfo info, Boolean totp) {

	/**
	 * Where its page is.
	 * @return the address
	 */
	public String address() {
		return UserFinder.address(this.info.uin());
	}

	/**
	 * How it can be reached.
	 * @return its phone number as it is dialled, or an empty string
	 */
	public String phone() {
		boolean foreign = !this.info.countryCode().isEmpty() && !this.info.phoneNum().isEmpty();
		return foreign ? "+" + this.info.countryCode() + " " + this.info.phoneNum() : this.info.phoneNum();
	}

}
