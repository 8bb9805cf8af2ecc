package io.smsconsole.auth.user;

import java.util.regex.Pattern;

import io.smsconsole.auth.account.AccountName;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * What is written about a sub-account, checked.
 *
 * @param name the name that it signs in with, in lower case
 * @param remark up to 200 characters
 * @param countryCode the country code of its phone, or an empty string
 * @param phone its phone number, or an empty string
 * @param email its email address, or an empty string
 * @param consoleLogin whether it may sign in to the console
 */
record UserText(String name, String remark, String countryCode, String phone, String email, boolean consoleLogin) {

	private static final int LONGEST_REMARK = 200;

	private static final int LONGEST_EMAIL = 254;

	private static final Pattern COUNTRY_CODE = Pattern.compile("[1-9][0-9]{0,3}");

	private static final Pattern PHONE = Pattern.compile("[0-9]{5,15}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

	static UserText of(String name, String remark, String countryCode, String phone, String email,
			boolean consoleLogin) {
		String normal = AccountName.normal(name);
		if (!AccountName.valid(normal)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_USER_NAME_ILLEGAL, "Name", "access.user-name");
		}
		String written = strip(remark);
		if (written.codePointCount(0, written.length()) > LONGEST_REMARK) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT, "Remark", "parameter.long",
					LONGEST_REMARK);
		}
		return new UserText(normal, written,
				shaped("CountryCode", strip(countryCode).replaceFirst("^\\+", ""), COUNTRY_CODE),
				shaped("PhoneNum", strip(phone), PHONE), email(strip(email)), consoleLogin);
	}

	private static String email(String email) {
		if (email.length() > LONGEST_EMAIL) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Email", "parameter.long", LONGEST_EMAIL);
		}
		return shaped("Email", email, EMAIL);
	}

	private static String shaped(String parameter, String text, Pattern shape) {
		if (!text.isEmpty() && !shape.matcher(text).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, parameter, "access.shape");
		}
		return text;
	}

	private static String strip(String text) {
		return (text != null) ? text.strip() : "";
	}

}
