package io.smsconsole.core.audience.number;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoRequest;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be asked about numbers.
 */
@Service
public class NumberActions {

	static final int LIMIT = 200;

	private static final String NUMBERS = "PhoneNumberSet";

	/**
	 * Tells the country and the subscriber of numbers, whether messages can go to them or
	 * not.
	 * @param request 1 to 200 numbers in E.164
	 * @return an entry for each, in their order; one that is no number has a code of its
	 * own
	 */
	@Action(name = "DescribePhoneNumberInfo", access = Access.READ)
	public DescribePhoneNumberInfoResponse describe(DescribePhoneNumberInfoRequest request) {
		List<String> numbers = Parameters.present(NUMBERS, request.phoneNumberSet());
		if (numbers.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, NUMBERS, "phone.empty");
		}
		if (numbers.size() > LIMIT) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, NUMBERS, "parameter.list-long",
					LIMIT);
		}
		NumberWords words = new NumberWords(LocaleContextHolder.getLocale());
		return new DescribePhoneNumberInfoResponse(numbers.stream().map(words::of).toList());
	}

}
