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
	 * Counts the messages of an application that it asked for within some time.
	 * @param sdkAppId the application
	 * @param since a full hour; those that were asked for at it or later
	 * @param until a full hour; those that were asked for before it
	 * @return the counts by country
	 */
	List<CountryCount> ofApp(long sdkAppId, Instant since, Instant until);

	/**
	 * Counts the segments that the whole account sent abroad.
	 * @param since a full hour; those that were asked for at it or later
	 * @return how many segments
	 */
	long internationalSegments(Instant since);

}
