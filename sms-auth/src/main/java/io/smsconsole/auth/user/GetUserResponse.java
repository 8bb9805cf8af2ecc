package io.smsconsole.auth.user;

/**
 * A sub-account.
 *
 * @param uin its number
 * @param name the name that it signs in with
 * @param uid its number once more
 * @param remark what is written about it, or an empty string
 * @param consoleLogin 1 if it may sign in to the console, else 0
 * @param useApi 1 if its keys may be used, else 0
 * @param mustUseTotp 1 if a second factor is demanded of it, else 0
 * @param phoneNum its phone number, or an empty string
 * @param countryCode the country code of that, or an empty string
 * @param email its email address, or an empty string
 */
public record GetUserResponse(long uin, String name, long uid, String remark, int consoleLogin, int useApi,
		int mustUseTotp, String phoneNum, String countryCode, String email) {

	static GetUserResponse of(User user) {
		return new GetUserResponse(user.uin(), user.name(), user.uin(), user.remark(),
				UserFlags.write(user.consoleLogin()), UserFlags.write(user.useApi()),
				UserFlags.write(user.mustUseTotp()), user.phone(), user.countryCode(), user.email());
	}

}
