package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The sign is in force. Only messages to places outside of the mainland may go without.
 */
@Component
@Order(400)
class SignCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean none = admission.draft().signName().isEmpty();
		boolean fine = none ? candidate.number().region() == Region.INTERNATIONAL : admission.signEffective();
		return fine ? null : ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED;
	}

}
