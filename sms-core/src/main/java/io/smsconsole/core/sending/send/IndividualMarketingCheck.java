package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A person's account sends no marketing.
 */
@Component
@Order(800)
class IndividualMarketingCheck implements MessageCheck {

	private final AccountSettings account;

	IndividualMarketingCheck(AccountSettings account) {
		this.account = account;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean marketing = admission.template().orElseThrow().type() == SmsType.MARKETING;
		return (marketing && !this.account.enterprise())
				? ErrorCode.UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY : null;
	}

}
