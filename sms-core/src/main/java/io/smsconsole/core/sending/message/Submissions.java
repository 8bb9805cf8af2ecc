package io.smsconsole.core.sending.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * The way of submissions from ready to answered. A submission is claimed, with the claim
 * committed, before anything leaves; from then on it is either answered, released because
 * it surely did not leave, or doubtful.
 */
@Service
public class Submissions {

	private static final long MOST_MESSAGES = 6400;

	private final SubmissionMapper mapper;

	private final MessageMapper messages;

	private final SubmissionWriter writer;

	private final Pace pace;

	private final Clock clock;

	Submissions(SubmissionMapper mapper, MessageMapper messages, SubmissionWriter writer, Pace pace, Clock clock) {
		this.mapper = mapper;
		this.messages = messages;
		this.writer = writer;
		this.pace = pace;
		this.clock = clock;
	}

	/**
	 * Stores new submissions within the caller's transaction.
	 * @param submissions the submissions, ready
	 */
	public void insert(List<Submission> submissions) {
		this.writer.insert(submissions);
	}

	/**
	 * Claims what is ready in a lane.
	 * @param lane the task, or {@link Submission#API_LANE}
	 * @param limit how many submissions at most; fewer where they have many messages, so
	 * that no transaction becomes too large
	 * @param perSecond how many messages a second may be claimed over all nodes, 0 for
	 * any number; the last submission may exceed it, which the next ones make up for
	 * @param node who claims
	 * @param lease how long the claim holds without an answer
	 * @return what may now be sent, most urgent first
	 */
	@RetriedTransaction
	public List<Claim> claim(long lane, int limit, int perSecond, String node, Duration lease) {
		Instant now = this.clock.instant();
		long most = Math.min(this.pace.allowed(lane, perSecond, now), MOST_MESSAGES);
		List<Claimable> claimed = (most > 0) ? Claimable.within(this.mapper.claimable(lane, now, limit), most)
				: List.of();
		if (claimed.isEmpty()) {
			return List.of();
		}
		this.pace.used(lane, perSecond, claimed.stream().mapToInt(Claimable::size).sum());
		List<Long> ids = claimed.stream().map(Claimable::id).toList();
		this.mapper.claim(ids, node, now, now.plus(lease));
		Map<Long, List<MessageHead>> messages = this.messages.acceptedBySubmission(SubmissionRange.of(ids))
			.stream()
			.collect(Collectors.groupingBy(MessageHead::submissionId));
		return this.mapper.byIds(ids)
			.stream()
			.map((submission) -> new Claim(submission, messages.getOrDefault(submission.id(), List.of())))
			.toList();
	}

	/**
	 * Forgets how much of their rates lanes have used that nothing was claimed in for
	 * long.
	 * @param idle how long
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int forgetPaces(Duration idle, int limit) {
		return this.pace.forget(this.clock.instant().minus(idle), limit);
	}

	/**
	 * Gives back what surely did not reach the upstream. A claim that somebody else has
	 * taken over meanwhile is theirs, and left alone.
	 * @param claims the submissions as they were claimed
	 * @param wait how long to leave them alone
	 */
	@RetriedTransaction
	public void release(Collection<Claim> claims, Duration wait) {
		if (!claims.isEmpty()) {
			this.mapper.release(claims.stream().map(Claim::submission).toList(), this.clock.instant().plus(wait));
		}
	}

	/**
	 * Notes that nobody knows whether the upstream took these. A claim that somebody else
	 * has taken over meanwhile is left alone.
	 * @param claims the submissions as they were claimed
	 */
	@RetriedTransaction
	public void doubt(Collection<Claim> claims) {
		if (!claims.isEmpty()) {
			this.mapper.doubt(claims.stream().map(Claim::submission).toList());
		}
	}

	/**
	 * Makes doubtful what was claimed and not answered in time, by whichever node.
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int doubtExpired(int limit) {
		List<Long> expired = this.mapper.expired(this.clock.instant(), limit);
		if (!expired.isEmpty()) {
			this.mapper.doubtExpired(expired);
		}
		return expired.size();
	}

	/**
	 * Lists what is doubtful and due for a look.
	 * @param every how long to leave alone what was looked at
	 * @param limit how many at most
	 * @return the submissions, those not looked at for longest first
	 */
	@RetriedTransaction
	public List<Claim> doubtful(Duration every, int limit) {
		Instant now = this.clock.instant();
		List<Submission> doubtful = this.mapper.doubtful(now.minus(every), limit);
		if (doubtful.isEmpty()) {
			return List.of();
		}
		List<Long> ids = doubtful.stream().map(Submission::id).toList();
		this.mapper.checked(ids, now);
		Map<Long, List<MessageHead>> messages = this.messages.bySubmission(SubmissionRange.of(ids))
			.stream()
			.collect(Collectors.groupingBy(MessageHead::submissionId));
		return doubtful.stream()
			.map((submission) -> new Claim(submission, messages.getOrDefault(submission.id(), List.of())))
			.toList();
	}

	/**
	 * Whether anything of a lane is not yet answered.
	 * @param lane the task
	 * @return whether something is left
	 */
	public boolean anyLeft(long lane) {
		return this.mapper.any(lane);
	}

	/**
	 * How many submissions of a lane are not yet answered.
	 * @param lane the task
	 * @param most where to stop counting
	 * @return the number, at most {@code most}
	 */
	public int left(long lane, int most) {
		return this.mapper.count(lane, most);
	}

}
