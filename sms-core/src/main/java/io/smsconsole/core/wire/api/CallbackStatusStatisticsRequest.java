package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Counts the receipts of an application between two hours, at most 32 days apart.
 *
 * @param beginTime first hour, {@code yyyymmddhh}
 * @param endTime last hour, {@code yyyymmddhh}
 * @param smsSdkAppId the application, ten digits
 * @param limit 0
 * @param offset 0
 */
public record CallbackStatusStatisticsRequest(@Required String beginTime, @Required String endTime,
		@Required String smsSdkAppId, @Required Integer limit,
		@Required Integer offset) implements ApiRequest<CallbackStatusStatisticsResponse>, AppScoped {

	@Override
	public ApiAction<CallbackStatusStatisticsResponse> action() {
		return ApiAction.CALLBACK_STATUS_STATISTICS;
	}

}
