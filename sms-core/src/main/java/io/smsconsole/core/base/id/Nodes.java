package io.smsconsole.core.base.id;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Knows the processes that work on this database.
 */
@Service
public class Nodes {

	private final NodeMapper mapper;

	private final NodeLease lease;

	Nodes(NodeMapper mapper, NodeLease lease) {
		this.mapper = mapper;
		this.lease = lease;
	}

	/**
	 * What the leases of this process are marked with.
	 * @return the mark, another one after each start
	 */
	public String self() {
		return this.lease.owner();
	}

	/**
	 * Lists the processes whose lease holds. One that was killed is among them for up to
	 * two minutes.
	 * @return the nodes, in the order of their numbers
	 */
	public List<LeasedNode> live() {
		return this.mapper.live(NodeLease.LEASE.toSeconds());
	}

	/**
	 * Reads the clock that all nodes share.
	 * @return the database's time
	 */
	public Instant databaseTime() {
		return this.mapper.now();
	}

}
