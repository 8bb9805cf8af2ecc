package io.smsconsole.core.limits.volume;

import java.time.Instant;
import java.util.List;

/**
 * Tells what was accepted already, for limits that are set while a day is under way. The
 * wing that accepts messages has a bean of this type.
 */
public interface AcceptedMessages {

	/**
	 * Counts the messages of an application.
	 * @param sdkAppId the application
	 * @param since a full hour; those that were asked for at it or later
	 * @return the counts by country
	 */
	List<CountryCount> ofApp(long sdkAppId, Instant since);

	/**
	 * Counts the segments that the whole account sent abroad.
	 * @param since a full hour; those that were asked for at it or later
	 * @return how many segments
	 */
	long internationalSegments(Instant since);

}
