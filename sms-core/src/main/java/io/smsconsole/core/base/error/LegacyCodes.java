package io.smsconsole.core.base.error;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.smsconsole.core.base.text.CsvResource;

/**
 * The numbers that older interfaces of the vendor answer in place of a code, such as 1016
 * for {@code InvalidParameterValue.IncorrectPhoneNumber}. Programs and people still look
 * errors up by them.
 */
public final class LegacyCodes {

	private static final Map<Integer, ErrorCode> CODES = new HashMap<>();

	private static final Map<ErrorCode, Integer> NUMBERS = new EnumMap<>(ErrorCode.class);

	static {
		CsvResource.forEach(LegacyCodes.class, "legacy-codes.csv", (row) -> {
			int number = Integer.parseInt(row.getField("number"));
			ErrorCode code = ErrorCode.of(row.getField("code")).orElseThrow();
			CODES.put(number, code);
			NUMBERS.put(code, number);
		});
	}

	private LegacyCodes() {
	}

	/**
	 * Finds the code that a number stands for.
	 * @param number such as 1016
	 * @return the code, or empty for a number that was never used
	 */
	public static Optional<ErrorCode> code(int number) {
		return Optional.ofNullable(CODES.get(number));
	}

	/**
	 * Finds the number that stands for a code.
	 * @param code the code
	 * @return the number, or empty for a code that never had one
	 */
	public static OptionalInt number(ErrorCode code) {
		Integer number = NUMBERS.get(code);
		return (number != null) ? OptionalInt.of(number) : OptionalInt.empty();
	}

}
