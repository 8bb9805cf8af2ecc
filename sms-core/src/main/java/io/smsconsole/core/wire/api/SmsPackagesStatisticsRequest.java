package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for the packages that were created between two hours.
 *
 * @param smsSdkAppId the application, ten digits
 * @param limit how many at most, up to 500
 * @param offset how many to skip
 * @param beginTime first hour, {@code yyyymmddhh}
 * @param endTime last hour, {@code yyyymmddhh}
 */
public record SmsPackagesStatisticsRequest(@Required String smsSdkAppId, @Required Integer limit,
		@Required Integer offset, @Required String beginTime,
		@Required String endTime) implements ApiRequest<SmsPackagesStatisticsResponse>, AppScoped {

	@Override
	public ApiAction<SmsPackagesStatisticsResponse> action() {
		return ApiAction.SMS_PACKAGES_STATISTICS;
	}

}
