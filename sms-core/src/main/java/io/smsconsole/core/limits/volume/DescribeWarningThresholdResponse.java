package io.smsconsole.core.limits.volume;

import java.util.List;

/**
 * How many messages an application may send on a natural day, and how many it has sent
 * today. In all limits and warnings 0 is none.
 *
 * @param smsSdkAppId the application
 * @param mainlandWarning where to warn of messages to the mainland
 * @param mainlandLimit how many may go to the mainland
 * @param mainlandToday how many went there today
 * @param globalWarning where to warn of messages abroad
 * @param globalLimit how many may go abroad
 * @param globalToday how many went abroad today
 * @param countrySet where abroad the application may send to; empty for everywhere
 * @param internationalDailyLimit how many segments the whole account may send abroad
 * @param internationalToday how many segments it sent abroad today
 */
public record DescribeWarningThresholdResponse(String smsSdkAppId, int mainlandWarning, int mainlandLimit,
		long mainlandToday, int globalWarning, int globalLimit, long globalToday, List<CountryInfo> countrySet,
		int internationalDailyLimit, long internationalToday) {

	/**
	 * A country or region that the application may send to.
	 *
	 * @param isoCode its ISO code, two letters
	 * @param warning from how many messages on to warn
	 * @param limit how many messages may go there; 0 for as many as may go abroad
	 * @param today how many went there today
	 */
	public record CountryInfo(String isoCode, int warning, int limit, long today) {

	}

}
