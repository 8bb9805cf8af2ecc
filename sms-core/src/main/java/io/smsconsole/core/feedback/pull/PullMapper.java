package io.smsconsole.core.feedback.pull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code pull_queue} and {@code pull_turn}.
 */
@Mapper
interface PullMapper {

	boolean any(PullKind kind, long sdkAppId);

	int takeTurn(PullKind kind, long sdkAppId, Instant now);

	void firstTurn(PullKind kind, long sdkAppId, Instant now);

	List<Waiting> oldest(PullKind kind, long sdkAppId, int limit);

	void delete(PullKind kind, long sdkAppId, Collection<Long> ids);

	List<Line> lines();

	int deleteBefore(PullKind kind, long sdkAppId, long id, int limit);

	/**
	 * What stands in a line.
	 */
	record Waiting(long id, long ref) {
	}

	/**
	 * A line in which something stands.
	 */
	record Line(PullKind kind, long sdkAppId) {
	}

}
