package io.smsconsole.core.sending.send;

import java.util.List;

/**
 * What is to be sent to whom: the numbers of one request, or one slice of a task's list.
 *
 * @param draft what to send
 * @param candidates the numbers
 */
public record SendOrder(SendDraft draft, List<Candidate> candidates) {

	/** Whether some of the numbers are in the mainland and some are not. */
	boolean mixed() {
		return this.candidates.stream()
			.filter((candidate) -> candidate.number() != null)
			.map((candidate) -> candidate.number().region())
			.distinct()
			.count() > 1;
	}

}
