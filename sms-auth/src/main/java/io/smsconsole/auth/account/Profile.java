package io.smsconsole.auth.account;

/**
 * What is known of the person behind an account.
 *
 * @param remark what others noted about the account, or an empty string
 * @param countryCode the calling code of their phone, or an empty string
 * @param phone their phone number, or an empty string
 * @param email their mail address, or an empty string
 */
public record Profile(String remark, String countryCode, String phone, String email) {

}
