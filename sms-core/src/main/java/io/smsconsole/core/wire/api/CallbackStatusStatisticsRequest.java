package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Counts the receipts of an application between two hours, at most 32 days apart.
 *
 * @param beginTime first hour, {@code yyyymmddhh}
 * @param endTime last hour, {@code yyyymmddhh}
 * @param smsSdkAppId the application, ten digits
 * @param limit 0
 * @param offset 0
 */
public record CallbackStatusStatisticsRequest(String beginTime, String endTime, String smsSdkAppId, Integer limit,
		Integer offset) implements ApiRequest<CallbackStatusStatisticsResponse>, AppScoped {

	@Override
	public ApiAction<CallbackStatusStatisticsResponse> action() {
		return ApiAction.CALLBACK_STATUS_STATISTICS;
	}

}
