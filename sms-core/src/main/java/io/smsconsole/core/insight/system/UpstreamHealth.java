package io.smsconsole.core.insight.system;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.smsconsole.core.feedback.receipt.UpstreamContact;
import io.smsconsole.core.insight.backlog.Backlog;
import io.smsconsole.core.insight.system.DescribeUpstreamHealthResponse.UpstreamNode;
import io.smsconsole.core.wire.upstream.UpstreamProperties;

import org.springframework.stereotype.Service;

/**
 * Judges the upstream by what all nodes hear of it.
 */
@Service
public class UpstreamHealth {

	private static final String OPEN = "open";

	private static final String CLOSED = "closed";

	private final UpstreamContact contact;

	private final NodeReports nodes;

	private final Backlog backlog;

	private final UpstreamProperties properties;

	UpstreamHealth(UpstreamContact contact, NodeReports nodes, Backlog backlog, UpstreamProperties properties) {
		this.contact = contact;
		this.nodes = nodes;
		this.backlog = backlog;
		this.properties = properties;
	}

	/**
	 * Since when the upstream neither answers questions nor takes messages.
	 * @return the time, or empty where it does either
	 */
	public Optional<Instant> downSince() {
		List<NodeReport> reports = reports();
		return this.contact.failingSince()
			.filter((since) -> reports.stream()
				.map((report) -> report.upstream().answeredAt())
				.noneMatch((answered) -> answered != null && answered.isAfter(since)));
	}

	/**
	 * Whether every node sends again and the upstream answers questions.
	 * @return {@code false} while there is any doubt
	 */
	public boolean well() {
		return this.contact.last().isPresent()
				&& reports().stream().allMatch((report) -> report.upstream().circuit().equals(CLOSED));
	}

	DescribeUpstreamHealthResponse tell() {
		List<NodeReport> reports = reports();
		Instant answered = Stream
			.concat(this.contact.last().stream(),
					reports.stream().map((report) -> report.upstream().answeredAt()).filter(Objects::nonNull))
			.max(Instant::compareTo)
			.orElse(null);
		boolean open = reports.stream().anyMatch((report) -> report.upstream().circuit().equals(OPEN));
		Instant down = downSince().orElse(null);
		String state = (open || down != null) ? "down" : (answered != null) ? "up" : "unknown";
		return new DescribeUpstreamHealthResponse(this.properties.url(), this.properties.sdkAppId(), state,
				Moments.seconds(answered), Moments.seconds(this.contact.since().orElse(null)), Moments.seconds(down),
				this.backlog.ageOfPrograms().toSeconds(), this.backlog.ageOfTasks().toSeconds(), this.backlog.waiting(),
				this.backlog.doubtful(), reports.stream().map(UpstreamNode::of).toList());
	}

	private List<NodeReport> reports() {
		return this.nodes.live().stream().map(SystemNode::report).filter(Objects::nonNull).toList();
	}

}
