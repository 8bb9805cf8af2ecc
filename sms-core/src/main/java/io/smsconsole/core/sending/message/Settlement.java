package io.smsconsole.core.sending.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.transaction.RetriedTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Ends submissions: with the upstream's answer, with the proof that it took them, or by
 * taking them back. Each method is one transaction that moves the messages and removes
 * the submissions from the table of what is under way.
 */
@Service
public class Settlement {

	private static final Logger logger = LoggerFactory.getLogger(Settlement.class);

	private final SubmissionMapper submissions;

	private final MessageStore store;

	Settlement(SubmissionMapper submissions, MessageStore store) {
		this.submissions = submissions;
		this.store = store;
	}

	/**
	 * Records answers of the upstream.
	 * @param answers the answers, one a submission
	 */
	@RetriedTransaction
	public void answered(Collection<Answer> answers) {
		Map<Long, Submission> open = lock(answers.stream().map((answer) -> answer.claim().submission().id()).toList());
		Map<Long, MessageHead> messages = lockMessages(answers);
		List<Move> moves = new ArrayList<>();
		Set<Long> done = new HashSet<>();
		for (Answer answer : answers) {
			Submission sent = answer.claim().submission();
			Submission now = open.get(sent.id());
			if (now == null || now.attempt() != sent.attempt()) {
				logger.warn("The answer to attempt {} of submission {} came after it was settled otherwise",
						sent.attempt(), sent.id());
				continue;
			}
			moves.addAll(moves(answer, messages));
			done.add(sent.id());
		}
		finish(moves, done);
	}

	/**
	 * Records that the upstream took submissions whose answers were lost; each message
	 * that has no receipt yet is submitted.
	 * @param claims the submissions
	 */
	@RetriedTransaction
	public void proved(Collection<Claim> claims) {
		endAll(claims.stream().map((claim) -> claim.submission().id()).toList(), MessageState.SUBMITTED, "");
	}

	/**
	 * Gives up on submissions about which nothing can be known any more.
	 * @param claims the submissions
	 */
	@RetriedTransaction
	public void lost(Collection<Claim> claims) {
		endAll(claims.stream().map((claim) -> claim.submission().id()).toList(), MessageState.UNKNOWN, "");
	}

	/**
	 * Takes back claimed submissions that are not to be sent any more, such as expired
	 * verification codes.
	 * @param claims the submissions, claimed by the caller and not sent
	 * @param code why
	 */
	@RetriedTransaction
	public void cancel(Collection<Claim> claims, String code) {
		endAll(claims.stream().map((claim) -> claim.submission().id()).toList(), MessageState.CANCELLED, code);
	}

	/**
	 * Takes back what is ready in a lane.
	 * @param lane the task
	 * @param limit how many submissions at most in this transaction
	 * @return how many were taken back; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int cancelReady(long lane, int limit) {
		List<Long> ids = this.submissions.cancellable(lane, limit);
		endAll(ids, MessageState.CANCELLED, "");
		return ids.size();
	}

	private void endAll(Collection<Long> ids, MessageState state, String code) {
		Map<Long, Submission> open = lock(ids);
		List<Long> messages = this.store.bySubmission(open.keySet()).stream().map(MessageHead::id).toList();
		List<Move> moves = this.store.lock(messages)
			.stream()
			.map((message) -> new Move(message, state, code, null, null))
			.toList();
		finish(moves, open.keySet());
	}

	private Map<Long, Submission> lock(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.submissions.lock(ids).stream().collect(Collectors.toMap(Submission::id, (one) -> one));
	}

	private Map<Long, MessageHead> lockMessages(Collection<Answer> answers) {
		return this.store.lockKnown(answers.stream().flatMap((answer) -> answer.claim().messages().stream()).toList());
	}

	private static List<Move> moves(Answer answer, Map<Long, MessageHead> locked) {
		Map<String, NumberAnswer> byPhone = answer.byPhone();
		List<Move> moves = new ArrayList<>();
		for (MessageHead message : answer.claim().messages()) {
			NumberAnswer number = byPhone.get(message.phone());
			// a number that the answer leaves out was taken with the rest; its receipt
			// will tell
			boolean taken = number == null || number.taken();
			moves.add(new Move(locked.get(message.id()), taken ? MessageState.SUBMITTED : MessageState.REJECTED,
					taken ? "" : number.code(), (number != null) ? number.serialNo() : null, null));
		}
		return moves;
	}

	private void finish(List<Move> moves, Collection<Long> submissions) {
		this.store.move(moves);
		if (!submissions.isEmpty()) {
			this.submissions.delete(submissions);
		}
	}

}
