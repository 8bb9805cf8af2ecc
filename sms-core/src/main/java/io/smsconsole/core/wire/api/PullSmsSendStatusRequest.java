package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Takes the receipts that have come since the last pull; each is handed out once.
 *
 * @param limit how many at most, up to 100
 * @param smsSdkAppId the application, ten digits
 */
public record PullSmsSendStatusRequest(@Required Integer limit,
		@Required String smsSdkAppId) implements ApiRequest<PullSmsSendStatusResponse>, AppScoped {

	@Override
	public ApiAction<PullSmsSendStatusResponse> action() {
		return ApiAction.PULL_SMS_SEND_STATUS;
	}

}
