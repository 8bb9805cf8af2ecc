package io.smsconsole.core.audience.number;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneFault;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;

import org.springframework.util.StringUtils;

/**
 * Reads the numbers that programs hand in for a list, as strictly as those that they send
 * to: one that is none refuses them all.
 */
public final class GivenNumbers {

	/** The parameter that carries several. */
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
		return given.stream().map((text) -> PhoneNumbers.strict(text).orThrow(PARAMETER)).distinct().toList();
	}

	/**
	 * Refuses a number that belongs to the other region.
	 * @param region where it has to be
	 * @param number the number
	 * @throws SmsException where it is elsewhere
	 */
	public static void in(Region region, PhoneNumber number) {
		if (number.region() != region) {
			PhoneFault fault = (region == Region.MAINLAND) ? PhoneFault.NOT_MAINLAND : PhoneFault.NOT_INTERNATIONAL;
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, PARAMETER, fault.reason());
		}
	}

	/**
	 * Reads the number that a list is searched for.
	 * @param number what was given, may be {@code null}
	 * @return the number in E.164, or {@code null} where none is searched for
	 * @throws SmsException where it is no number
	 */
	public static String searched(String number) {
		return StringUtils.hasText(number) ? PhoneNumbers.strict(number.strip()).orThrow("PhoneNumber").e164() : null;
	}

}
