package io.smsconsole.core.sending.message;

import java.util.ArrayList;
import java.util.List;

/**
 * A submission that may be claimed.
 *
 * @param id the submission
 * @param size how many messages it has
 */
record Claimable(long id, int size) {

	/**
	 * Takes submissions as long as something is left of what may be taken; the last one
	 * may be larger than that.
	 * @param ready the submissions, most urgent first
	 * @param messages how many messages may be taken
	 * @return those taken
	 */
	static List<Claimable> within(List<Claimable> ready, long messages) {
		List<Claimable> taken = new ArrayList<>(ready.size());
		long left = messages;
		for (Claimable submission : ready) {
			if (left <= 0) {
				break;
			}
			taken.add(submission);
			left -= submission.size();
		}
		return taken;
	}

}
