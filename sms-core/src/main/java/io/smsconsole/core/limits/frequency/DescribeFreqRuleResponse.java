package io.smsconsole.core.limits.frequency;

/**
 * How often an application may write to one number. In all limits 0 is none.
 *
 * @param smsSdkAppId the application
 * @param thirtySecondLimit messages within 30 seconds
 * @param oneHourLimit messages within an hour
 * @param oneDayLimit messages on a natural day
 * @param sameContentLimit messages of the same content within the seconds below
 * @param sameContentSeconds how long the same content is counted
 * @param thirtySecondHighest the highest limit within 30 seconds that the account may
 * choose
 * @param oneHourHighest the highest limit within an hour
 * @param oneDayHighest the highest limit on a natural day
 */
public record DescribeFreqRuleResponse(String smsSdkAppId, int thirtySecondLimit, int oneHourLimit, int oneDayLimit,
		int sameContentLimit, int sameContentSeconds, int thirtySecondHighest, int oneHourHighest, int oneDayHighest) {

	static DescribeFreqRuleResponse of(long sdkAppId, FrequencyLimits limits, FrequencyBounds bounds) {
		return new DescribeFreqRuleResponse(String.valueOf(sdkAppId), limits.thirtySecond(), limits.oneHour(),
				limits.oneDay(), limits.sameContent(), limits.sameContentSeconds(), bounds.thirtySecond(),
				bounds.oneHour(), bounds.oneDay());
	}

}
