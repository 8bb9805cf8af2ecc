package io.smsconsole.core.base.id;

import java.time.Clock;
import java.time.Instant;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;

import org.springframework.stereotype.Component;

/**
 * Makes 64-bit ids in the order of time, unique over all nodes: 42 bits of milliseconds,
 * 10 of the node's number, 12 of a counter.
 */
@Component
public class Ids {

	private static final int NODE_BITS = 10;

	private static final int RANDOM_BITS = 22;

	private final NodeLease lease;

	private final TsidFactory factory;

	Ids(NodeLease lease, Clock clock) {
		this.lease = lease;
		this.factory = TsidFactory.builder().withNodeBits(NODE_BITS).withNode(lease.number()).withClock(clock).build();
	}

	/**
	 * Makes an id, greater than all that this node made before.
	 * @return the id, positive
	 * @throws IllegalStateException if this node may not make ids any more
	 */
	public long next() {
		this.lease.check();
		return this.factory.create().toLong();
	}

	/**
	 * Tells when an id was made.
	 * @param id the id
	 * @return the time, to the millisecond
	 */
	public Instant instant(long id) {
		return Tsid.from(id).getInstant();
	}

	/**
	 * The smallest id that could have been made at a time.
	 * @param instant the time, not before 2020
	 * @return the id; every id made earlier is smaller
	 */
	public long floor(Instant instant) {
		return (instant.toEpochMilli() - Tsid.TSID_EPOCH) << RANDOM_BITS;
	}

}
