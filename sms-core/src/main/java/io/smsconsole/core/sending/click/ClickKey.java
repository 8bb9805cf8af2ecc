package io.smsconsole.core.sending.click;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where clicks are counted.
 *
 * @param linkId the link
 * @param hour the hour
 * @param taskId the group send that led to them, or 0
 */
record ClickKey(long linkId, Instant hour, long taskId) {

	/** In which everybody locks the rows. */
	static final Comparator<ClickKey> ORDER = Comparator.comparing(ClickKey::linkId)
		.thenComparing(ClickKey::hour)
		.thenComparing(ClickKey::taskId);

}
