package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for the replies of one number; repeatable.
 *
 * @param beginTime UNIX seconds, at most 7 days ago
 * @param offset 0
 * @param limit how many at most, up to 100
 * @param phoneNumber in E.164
 * @param smsSdkAppId the application, ten digits
 * @param endTime UNIX seconds, or {@code null} for now
 */
public record PullSmsReplyStatusByPhoneNumberRequest(@Required Long beginTime, @Required Integer offset,
		@Required Integer limit, @Required String phoneNumber, @Required String smsSdkAppId,
		Long endTime) implements ApiRequest<PullSmsReplyStatusResponse>, AppScoped {

	@Override
	public ApiAction<PullSmsReplyStatusResponse> action() {
		return ApiAction.PULL_SMS_REPLY_STATUS_BY_PHONE_NUMBER;
	}

}
