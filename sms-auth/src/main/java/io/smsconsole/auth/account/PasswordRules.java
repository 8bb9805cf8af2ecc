package io.smsconsole.auth.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.util.StringUtils;

/**
 * What a password must be: at least 8 characters of three kinds (small letters, capitals,
 * digits, others), without the account's name in it, and no longer than bcrypt looks at.
 */
public final class PasswordRules {

	private static final int SHORTEST = 8;

	private static final int LONGEST_BYTES = 72;

	private static final int KINDS = 3;

	private PasswordRules() {
	}

	/**
	 * Holds a password to the rules.
	 * @param parameter how the password's parameter is named on the wire
	 * @param password the password, may be {@code null}
	 * @param name the name of the account that it is for
	 * @throws SmsException {@code MissingParameter} or {@code InvalidParameterValue},
	 * with the reason
	 */
	public static void check(String parameter, String password, String name) {
		if (!StringUtils.hasLength(password)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw broken(parameter, "password.short", SHORTEST);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			throw broken(parameter, "password.long", LONGEST_BYTES);
		}
		if (kinds(password) < KINDS) {
			throw broken(parameter, "password.kinds", KINDS);
		}
		if (password.toLowerCase(Locale.ROOT).contains(AccountName.normal(name))) {
			throw broken(parameter, "password.name");
		}
	}

	private static long kinds(String password) {
		Stream<IntPredicate> kinds = Stream.of(Character::isLowerCase, Character::isUpperCase, Character::isDigit,
				(character) -> !Character.isLowerCase(character) && !Character.isUpperCase(character)
						&& !Character.isDigit(character));
		return kinds.filter((kind) -> password.codePoints().anyMatch(kind)).count();
	}

	private static SmsException broken(String parameter, String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason, arguments);
	}

}
