package io.smsconsole.auth.user;

import io.smsconsole.core.base.action.Required;

/**
 * Makes a sub-account, which may do nothing yet.
 *
 * @param name the name to sign in with: 1 to 64 letters, digits, dots, underscores,
 * at-signs and hyphens
 * @param remark what is written about it, up to 200 characters, or {@code null}
 * @param consoleLogin 1 if it may sign in to the console; absent is 0
 * @param useApi 1 if it gets an access key at once; absent is 0
 * @param password the password to begin with; absent is one that is made up
 * @param needResetPassword 0 if that password need not be changed at the first sign-in;
 * absent is 1
 * @param phoneNum its phone number, or {@code null}
 * @param countryCode the country code of that, or {@code null}
 * @param email its email address, or {@code null}
 */
public record AddUserRequest(@Required String name, String remark, Integer consoleLogin, Integer useApi,
		String password, Integer needResetPassword, String phoneNum, String countryCode, String email) {

}
