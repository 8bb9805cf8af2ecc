package io.smsconsole.auth.signin;

/**
 * The caller's own account.
 *
 * @param uin the account's number
 * @param ownerUin the number of the account that owns this installation
 * @param name the name that it signs in with
 * @param remark what others noted about it, or an empty string
 * @param countryCode the calling code of the phone, or an empty string
 * @param phoneNumber the phone number, or an empty string
 * @param email the mail address, or an empty string
 * @param consoleLogin whether it may sign in to the console
 * @param useApi whether its access keys may be used
 * @param createTime when it was made, UNIX seconds
 * @param totpBound whether it has a second factor
 * @param totpRequired whether it has to have one
 * @param totpBindTime since when it has one, UNIX seconds; 0 where it has none
 * @param recoveryCodesLeft how many recovery codes are not used up
 */
public record DescribeOwnAccountResponse(long uin, long ownerUin, String name, String remark, String countryCode,
		String phoneNumber, String email, boolean consoleLogin, boolean useApi, long createTime, boolean totpBound,
		boolean totpRequired, long totpBindTime, int recoveryCodesLeft) {

}
