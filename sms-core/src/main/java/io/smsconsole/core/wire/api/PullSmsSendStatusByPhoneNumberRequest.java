package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for the receipts of one number; repeatable.
 *
 * @param beginTime UNIX seconds, at most 7 days ago
 * @param offset 0
 * @param limit how many at most, up to 100
 * @param phoneNumber in E.164
 * @param smsSdkAppId the application, ten digits
 * @param endTime UNIX seconds, or {@code null} for now
 */
public record PullSmsSendStatusByPhoneNumberRequest(Long beginTime, Integer offset, Integer limit, String phoneNumber,
		String smsSdkAppId, Long endTime) implements ApiRequest<PullSmsSendStatusResponse>, AppScoped {

	@Override
	public ApiAction<PullSmsSendStatusResponse> action() {
		return ApiAction.PULL_SMS_SEND_STATUS_BY_PHONE_NUMBER;
	}

}
