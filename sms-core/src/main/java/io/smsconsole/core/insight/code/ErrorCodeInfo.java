package io.smsconsole.core.insight.code;

import java.util.Locale;
import java.util.OptionalInt;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.LegacyCodes;

/**
 * A code that the API can answer with, as it is told to callers.
 *
 * @param code the code, such as {@code FailedOperation.OtherError}
 * @param category what stands before its dot, or the code itself
 * @param legacyCode the number that older interfaces answer in its place, or {@code null}
 * where it never had one
 * @param meaning what it means, in the caller's language
 * @param advice what to do about it, in the caller's language
 */
public record ErrorCodeInfo(String code, String category, Integer legacyCode, String meaning, String advice) {

	static ErrorCodeInfo of(ErrorCode code, Locale locale) {
		OptionalInt number = LegacyCodes.number(code);
		return new ErrorCodeInfo(code.code(), category(code), number.isPresent() ? (Integer) number.getAsInt() : null,
				ErrorTexts.of(code, locale), ErrorTexts.next(code, locale));
	}

	private static String category(ErrorCode code) {
		return code.code().split("\\.", 2)[0];
	}

}
