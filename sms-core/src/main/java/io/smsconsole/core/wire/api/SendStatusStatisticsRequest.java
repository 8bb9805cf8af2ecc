package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Counts what an application submitted between two hours.
 *
 * @param beginTime first hour, {@code yyyymmddhh}
 * @param endTime last hour, {@code yyyymmddhh}
 * @param smsSdkAppId the application, ten digits
 * @param limit 0
 * @param offset 0
 */
public record SendStatusStatisticsRequest(@Required String beginTime, @Required String endTime,
		@Required String smsSdkAppId, @Required Integer limit,
		@Required Integer offset) implements ApiRequest<SendStatusStatisticsResponse>, AppScoped {

	@Override
	public ApiAction<SendStatusStatisticsResponse> action() {
		return ApiAction.SEND_STATUS_STATISTICS;
	}

}
