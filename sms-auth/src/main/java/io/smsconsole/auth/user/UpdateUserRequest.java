package io.smsconsole.auth.user;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a sub-account; what is left out stays.
 *
 * @param name which, by the name that it signs in with
 * @param remark what is written about it, up to 200 characters, or {@code null}
 * @param consoleLogin whether it may sign in to the console, 0 or 1, or {@code null}
 * @param useApi whether its keys may be used, 0 or 1, or {@code null}
 * @param password a new password, or {@code null}
 * @param needResetPassword 0 if that need not be changed at the next sign-in; absent is 1
 * @param phoneNum its phone number, or {@code null}
 * @param countryCode the country code of that, or {@code null}
 * @param email its email address, or {@code null}
 */
public record UpdateUserRequest(@Required String name, String remark, Integer consoleLogin, Integer useApi,
		String password, Integer needResetPassword, String phoneNum, String countryCode, String email) {

}
