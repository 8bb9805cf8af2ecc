package io.smsconsole.core.catalog.contact;

import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.PhoneNumbers;

import org.springframework.util.StringUtils;

/**
 * What a person writes about a contact. A component is {@code null} where it stays what
 * it is.
 *
 * @param name 1 to 30 characters
 * @param phone a mobile number, or an empty string
 * @param email an e-mail address, or an empty string
 */
record ContactText(String name, String phone, String email) {

	static final int NAME_LIMIT = 30;

	static final int EMAIL_LIMIT = 254;

	private static final Pattern EMAIL = Pattern
		.compile("[^@\\s\\p{Cntrl}<>(),;:\"]+@[^@\\s\\p{Cntrl}<>(),;:\".]+(\\.[^@\\s\\p{Cntrl}<>(),;:\".]+)+");

	private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]");

	static ContactText of(String name, String phone, String email, Problems problems) {
		return new ContactText(problems.check(() -> name(name)), problems.check(() -> phone(phone)),
				problems.check(() -> email(email)));
	}

	private static String name(String name) {
		if (name == null) {
			return null;
		}
		String trimmed = name.strip();
		if (trimmed.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Name", "contact.name-missing");
		}
		if (trimmed.codePointCount(0, trimmed.length()) > NAME_LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Name", "contact.name-long", NAME_LIMIT);
		}
		return trimmed;
	}

	private static String phone(String phone) {
		if (!StringUtils.hasText(phone)) {
			return (phone != null) ? "" : null;
		}
		return PhoneNumbers.strict(BETWEEN_DIGITS.matcher(phone.strip()).replaceAll("")).orThrow("PhoneNumber").e164();
	}

	private static String email(String email) {
		if (!StringUtils.hasText(email)) {
			return (email != null) ? "" : null;
		}
		String trimmed = email.strip();
		if (trimmed.length() > EMAIL_LIMIT || !EMAIL.matcher(trimmed).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Email", "contact.email");
		}
		return trimmed;
	}

}
