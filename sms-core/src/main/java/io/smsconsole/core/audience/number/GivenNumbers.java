package io.smsconsole.core.audience.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;

/**
 * Reads the numbers that programs hand in for a list, as strictly as those that they send
 * to: one that is none refuses them all.
 */
public final class GivenNumbers {

	/** The parameter that carries them. */
	public static final String PARAMETER = "PhoneNumberSet";

	private GivenNumbers() {
	}

	/**
	 * Reads numbers.
	 * @param numbers what was given
	 * @param limit how many there may be
	 * @return the numbers in their order, each once
	 * @throws SmsException where there are none or too many, or one of them is no number
	 */
	public static List<PhoneNumber> strict(List<String> numbers, int limit) {
		List<String> given = Parameters.present(PARAMETER, numbers);
		if (given.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, PARAMETER, "phone.empty");
		}
		if (given.size() > limit) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, PARAMETER, "parameter.list-long",
					limit);
		}
		Map<String, PhoneNumber> distinct = new LinkedHashMap<>();
		for (String text : given) {
			PhoneNumber number = PhoneNumbers.strict(text).orThrow(PARAMETER);
			distinct.putIfAbsent(number.e164(), number);
		}
		return List.copyOf(distinct.values());
	}

}
