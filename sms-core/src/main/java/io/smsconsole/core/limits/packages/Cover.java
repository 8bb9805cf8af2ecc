package io.smsconsole.core.limits.packages;

import java.time.Instant;

/**
 * Between which times there may be a package for a message.
 *
 * @param first when the first package was added
 * @param last when the last one expires
 */
record Cover(Instant first, Instant last) {

	/** No package at all. */
	static final Cover NONE = new Cover(Instant.MAX, Instant.MIN);

	boolean meets(Instant from, Instant to) {
		return !to.isBefore(this.first) && from.isBefore(this.last);
	}

}
