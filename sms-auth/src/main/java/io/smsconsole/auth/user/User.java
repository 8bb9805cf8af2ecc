package io.smsconsole.auth.user;

import java.time.Instant;

/**
 * A sub-account as it is managed.
 *
 * @param uin its number
 * @param name the name that it signs in with
 * @param remark what is written about it, or an empty string
 * @param countryCode the country code of its phone, or an empty string
 * @param phone its phone number, or an empty string
 * @param email its email address, or an empty string
 * @param consoleLogin whether it may sign in to the console
 * @param useApi whether its keys may be used
 * @param mustUseTotp whether it has to use a second factor
 * @param createdAt when it was made
 */
record User(long uin, String name, String remark, String countryCode, String phone, String email, boolean consoleLogin,
		boolean useApi, boolean mustUseTotp, Instant createdAt) {

}
