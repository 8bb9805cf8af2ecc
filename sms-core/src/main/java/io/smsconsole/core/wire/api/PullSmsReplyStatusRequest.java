package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Takes the replies that have come since the last pull; each is handed out once.
 *
 * @param limit how many at most, up to 100
 * @param smsSdkAppId the application, ten digits
 */
public record PullSmsReplyStatusRequest(@Required Integer limit,
		@Required String smsSdkAppId) implements ApiRequest<PullSmsReplyStatusResponse>, AppScoped {

	@Override
	public ApiAction<PullSmsReplyStatusResponse> action() {
		return ApiAction.PULL_SMS_REPLY_STATUS;
	}

}
