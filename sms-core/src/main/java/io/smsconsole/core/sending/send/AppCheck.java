package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The application exists, is enabled, and the account pays. What a group send has in hand
 * is not refused for the latter two: the send itself waits until they hold again.
 */
@Component
@Order(100)
class AppCheck implements MessageCheck {

	private final AccountSettings account;

	AppCheck(AccountSettings account) {
		this.account = account;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		if (admission.app().isEmpty()) {
			return ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST;
		}
		if (admission.draft().inTask()) {
			return null;
		}
		if (!admission.app().get().enabled()) {
			return ErrorCode.UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED;
		}
		return this.account.suspended(admission.now()) ? ErrorCode.UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS
				: null;
	}

}
