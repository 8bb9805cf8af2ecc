package io.smsconsole.core.sending.message;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Where submissions of programs wait whose application is disabled: each application has
 * a lane for them that nobody claims, so that they stand in nobody's way.
 */
@Service
public class Parking {

	private final SubmissionMapper mapper;

	private final Settlement settlement;

	private final Clock clock;

	Parking(SubmissionMapper mapper, Settlement settlement, Clock clock) {
		this.mapper = mapper;
		this.settlement = settlement;
		this.clock = clock;
	}

	/**
	 * Sets claimed submissions aside, but for those whose claim somebody else has taken
	 * over meanwhile.
	 * @param claims the submissions, claimed by the caller from
	 * {@link Submission#API_LANE} and not sent
	 */
	@RetriedTransaction
	public void park(Collection<Claim> claims) {
		Map<Long, List<Submission>> byApp = claims.stream()
			.map(Claim::submission)
			.collect(Collectors.groupingBy(Submission::sdkAppId));
		byApp.forEach((app, claimed) -> this.mapper.park(claimed, lane(app), this.clock.instant()));
	}

	/**
	 * The applications of which something is set aside.
	 * @return their ids, some of which may belong to applications that are deleted
	 */
	public List<Long> apps() {
		return this.mapper.parkedLanes().stream().map((lane) -> -lane).toList();
	}

	/**
	 * Puts back what was set aside, to be sent.
	 * @param sdkAppId an application that is enabled
	 * @param limit how many submissions at most in this transaction
	 * @return how many were put back; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int unpark(long sdkAppId, int limit) {
		return this.mapper.unpark(lane(sdkAppId), Submission.API_LANE, limit);
	}

	/**
	 * Takes back what was set aside.
	 * @param sdkAppId an application that is deleted
	 * @param limit how many submissions at most in this transaction
	 * @return how many were taken back; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int takeBack(long sdkAppId, int limit) {
		return this.settlement.cancelReady(lane(sdkAppId), limit);
	}

	private static long lane(long sdkAppId) {
		return -sdkAppId;
	}

}
