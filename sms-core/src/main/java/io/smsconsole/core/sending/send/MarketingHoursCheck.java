package io.smsconsole.core.sending.send;

import java.time.LocalTime;
import java.time.ZoneId;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marketing reaches people in the mainland by day only, from 8:00 to 22:00.
 */
@Component
@Order(900)
class MarketingHoursCheck implements MessageCheck {

	private static final LocalTime BEGIN = LocalTime.of(8, 0);

	private static final LocalTime END = LocalTime.of(22, 0);

	private final ZoneId zone;

	MarketingHoursCheck(ZoneId zone) {
		this.zone = zone;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean bound = candidate.number().region() == Region.MAINLAND
				&& admission.template().orElseThrow().type() == SmsType.MARKETING;
		LocalTime time = admission.now().atZone(this.zone).toLocalTime();
		boolean night = time.isBefore(BEGIN) || !time.isBefore(END);
		return (bound && night) ? ErrorCode.FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT : null;
	}

}
