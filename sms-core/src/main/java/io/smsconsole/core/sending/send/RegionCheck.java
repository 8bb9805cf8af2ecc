package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The template is for the region of the number.
 */
@Component
@Order(310)
class RegionCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		Region template = admission.template().orElseThrow().region();
		if (template == candidate.number().region()) {
			return null;
		}
		return (template == Region.MAINLAND) ? ErrorCode.UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE
				: ErrorCode.UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE;
	}

}
