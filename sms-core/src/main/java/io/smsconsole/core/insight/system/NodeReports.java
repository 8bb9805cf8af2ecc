package io.smsconsole.core.insight.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.LeasedNode;
import io.smsconsole.core.base.id.Nodes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each process last told of itself.
 */
@Service
public class NodeReports {

	/** Reports are kept at least so long, since a lease may yet be renewed. */
	private static final Duration KEPT = Duration.ofMinutes(10);

	private final SystemMapper mapper;

	private final Nodes nodes;

	NodeReports(SystemMapper mapper, Nodes nodes) {
		this.mapper = mapper;
		this.nodes = nodes;
	}

	/**
	 * Notes how this process is.
	 * @param report what it tells of itself
	 */
	@Transactional
	public void save(NodeReport report) {
		this.mapper.save(this.nodes.self(), this.nodes.databaseTime(), report);
	}

	/**
	 * Lists the processes whose lease holds.
	 * @return the nodes, in the order of their numbers
	 */
	public List<SystemNode> live() {
		Map<String, NodeState> states = this.mapper.states()
			.stream()
			.collect(Collectors.toMap(NodeState::owner, Function.identity()));
		return this.nodes.live().stream().map((node) -> node(node, states.get(node.owner()))).toList();
	}

	/**
	 * Forgets the processes that are no more.
	 */
	@Transactional
	public void sweep() {
		Set<String> live = this.nodes.live().stream().map(LeasedNode::owner).collect(Collectors.toSet());
		Instant before = this.nodes.databaseTime().minus(KEPT);
		List<String> gone = this.mapper.states()
			.stream()
			.filter((state) -> !live.contains(state.owner()) && state.reportedAt().isBefore(before))
			.map(NodeState::owner)
			.toList();
		if (!gone.isEmpty()) {
			this.mapper.forget(gone);
		}
	}

	private static SystemNode node(LeasedNode node, NodeState state) {
		boolean later = state != null && state.reportedAt().isAfter(node.renewedAt());
		return new SystemNode(node.number(), later ? state.reportedAt() : node.renewedAt(),
				(state != null) ? state.report() : null);
	}

}
