package io.smsconsole.core.sending.send;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.PhoneNumber;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The person neither unsubscribed from messages of the type under the sign nor is on the
 * do-not-disturb list for them. Looked up within the transaction, so that whoever said so
 * a moment ago is left alone.
 */
@Component
@Order(1000)
class ListsRule implements Rule {

	private final Unwilling unwilling;

	ListsRule(Unwilling unwilling) {
		this.unwilling = unwilling;
	}

	@Override
	public Check open(List<Admission> admissions) {
		Set<String> phones = admissions.stream()
			.flatMap((admission) -> admission.candidates().stream())
			.map(Candidate::number)
			.filter(Objects::nonNull)
			.map(PhoneNumber::e164)
			.collect(Collectors.toSet());
		Unwillingness unwillingness = this.unwilling.among(phones);
		return (admission, candidate) -> refusal(unwillingness, admission, candidate.number().e164());
	}

	private static ErrorCode refusal(Unwillingness unwillingness, Admission admission, String phone) {
		String sign = admission.draft().signName();
		SmsType type = admission.template().orElseThrow().type();
		boolean refused = unwillingness.unsubscribed(phone, sign, type)
				|| unwillingness.doNotDisturb(phone, sign, type);
		return refused ? ErrorCode.FAILED_OPERATION_PHONE_NUMBER_IN_BLACKLIST : null;
	}

}
