package io.smsconsole.core.feedback.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code delivery_lane} and {@code delivery_entry}.
 */
@Mapper
interface LaneMapper {

	void open(Collection<Lane> lanes);

	List<Lane> due(Instant now);

	Lane lock(Lane lane, Instant now);

	void hold(Lane lane, long holder, Instant leaseUntil);

	int free(Lane lane, long holder, Instant now);

	List<Waiting> oldest(Lane lane, int limit);

	void take(Lane lane, Collection<Long> ids);

	int dropBefore(Lane lane, long id, int limit);

	/**
	 * What waits in a lane.
	 */
	record Waiting(long id, long ref) {
	}

}
