package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.limits.abuse.AbuseMonitors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The verification codes of the application are not stopped for abuse.
 */
@Component
@Order(950)
class AbuseCheck implements MessageCheck {

	private final AbuseMonitors monitors;

	AbuseCheck(AbuseMonitors monitors) {
		this.monitors = monitors;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		boolean refused = admission.template().filter(Template::asksForCode).isPresent()
				&& this.monitors.stopped(admission.draft().sdkAppId());
		return refused ? ErrorCode.UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY : null;
	}

}
