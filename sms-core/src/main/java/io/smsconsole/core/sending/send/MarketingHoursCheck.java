package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marketing reaches people in the mainland by day only. Group sends wait for the morning
 * instead of being refused, so none of their numbers is lost to a slice that is a second
 * late.
 */
@Component
@Order(900)
class MarketingHoursCheck implements MessageCheck {

	private final MarketingHours hours;

	MarketingHoursCheck(MarketingHours hours) {
		this.hours = hours;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		SmsType type = admission.template().orElseThrow().type();
		boolean refused = !admission.draft().inTask()
				&& this.hours.closed(candidate.number().region(), type, admission.now());
		return refused ? ErrorCode.FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT : null;
	}

}
