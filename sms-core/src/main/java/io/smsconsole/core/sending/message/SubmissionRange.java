package io.smsconsole.core.sending.message;

import java.util.Collection;
import java.util.Collections;

/**
 * Submissions, and between which ids all of their messages lie: both are made in one
 * transaction, so that months without any need not be looked through.
 *
 * @param ids the submissions, not empty
 * @param first the smallest id that a message of theirs can have
 * @param last the largest one
 */
record SubmissionRange(Collection<Long> ids, long first, long last) {

	/** A day in ids, more than any transaction takes. */
	private static final long DAY = 86_400_000L << 22;

	static SubmissionRange of(Collection<Long> ids) {
		long last = Collections.max(ids);
		return new SubmissionRange(ids, Collections.min(ids) - DAY,
				(last > Long.MAX_VALUE - DAY) ? Long.MAX_VALUE : last + DAY);
	}

}
