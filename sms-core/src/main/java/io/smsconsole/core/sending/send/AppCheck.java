package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The application exists and is enabled.
 */
@Component
@Order(100)
class AppCheck implements Check {

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		if (admission.app().isEmpty()) {
			return ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST;
		}
		return admission.app().get().enabled() ? null : ErrorCode.UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED;
	}

}
