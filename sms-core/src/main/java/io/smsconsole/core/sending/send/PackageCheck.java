package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where packages are required, they have room for the whole message. The last check of
 * all: what passes it is accepted.
 */
@Component
@Order(2000)
class PackageCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		Region region = candidate.number().region();
		int segments = Segments.of(admission.content(candidate), region).count();
		return admission.allowance().take(region, segments) ? null
				: ErrorCode.FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE;
	}

}
