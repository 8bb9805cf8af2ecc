package io.smsconsole.core.wire.api;

/**
 * The receipts of an application.
 *
 * @param callbackStatusStatistics the counts
 */
public record CallbackStatusStatisticsResponse(CallbackStatusStatistics callbackStatusStatistics) {

	/**
	 * Counts of receipts; the last five part the failures.
	 *
	 * @param callbackCount receipts
	 * @param requestSuccessCount messages accepted
	 * @param callbackFailCount receipts that tell of a failure
	 * @param callbackSuccessCount receipts that tell of a delivery
	 * @param internalErrorCount failures within the carrier
	 * @param invalidNumberCount numbers that do not exist
	 * @param shutdownErrorCount phones off or suspended
	 * @param blackListCount numbers on a carrier's blacklist
	 * @param frequencyLimitCount refused by a carrier's frequency limit
	 */
	public record CallbackStatusStatistics(long callbackCount, long requestSuccessCount, long callbackFailCount,
			long callbackSuccessCount, long internalErrorCount, long invalidNumberCount, long shutdownErrorCount,
			long blackListCount, long frequencyLimitCount) {

	}

}
