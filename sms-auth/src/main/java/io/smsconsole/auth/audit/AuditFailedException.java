package io.smsconsole.auth.audit;

import java.io.Serial;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * A call could not be written into the audit log, so that its caller must not be told it
 * went well.
 */
class AuditFailedException extends SmsException {

	@Serial
	private static final long serialVersionUID = 1L;

	AuditFailedException(RuntimeException cause) {
		super(ErrorCode.INTERNAL_ERROR);
		initCause(cause);
	}

}
