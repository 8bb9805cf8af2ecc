package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for the packages that were created between two hours.
 *
 * @param smsSdkAppId the application, ten digits
 * @param limit how many at most, up to 500
 * @param offset how many to skip
 * @param beginTime first hour, {@code yyyymmddhh}
 * @param endTime last hour, {@code yyyymmddhh}
 */
public record SmsPackagesStatisticsRequest(String smsSdkAppId, Integer limit, Integer offset, String beginTime,
		String endTime) implements ApiRequest<SmsPackagesStatisticsResponse>, AppScoped {

	@Override
	public ApiAction<SmsPackagesStatisticsResponse> action() {
		return ApiAction.SMS_PACKAGES_STATISTICS;
	}

}
