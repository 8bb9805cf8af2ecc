package io.smsconsole.core.wire.api;

/**
 * What an application submitted.
 *
 * @param sendStatusStatistics the counts
 */
public record SendStatusStatisticsResponse(SendStatusStatistics sendStatusStatistics) {

	/**
	 * Counts of messages.
	 *
	 * @param feeCount billed segments
	 * @param requestCount messages asked for
	 * @param requestSuccessCount messages accepted
	 */
	public record SendStatusStatistics(long feeCount, long requestCount, long requestSuccessCount) {

	}

}
