package io.smsconsole.core.insight.cause;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.system.NodeReport;
import io.smsconsole.core.insight.system.NodeReports;
import io.smsconsole.core.insight.system.SystemNode;
import io.smsconsole.core.insight.system.UpstreamHealth;

import org.springframework.stereotype.Service;

/**
 * Raises an alarm where a node's disk fills up, where clocks run apart and where the
 * upstream answers nothing, and resolves each when it is over or its node is no more.
 */
@Service
public class SystemAlarms {

	/** So long questions have to fail, so that a single one that broke off is no news. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration SETTLED = Duration.ofSeconds(15);

	private static final double MEGABYTE = 1024 * 1024;

	private static final double SECOND = 1000;

	private final NodeReports nodes;

	private final UpstreamHealth upstream;

	private final Alarms alarms;

	private final Clock clock;

	SystemAlarms(NodeReports nodes, UpstreamHealth upstream, Alarms alarms, Clock clock) {
		this.nodes = nodes;
		this.upstream = upstream;
		this.alarms = alarms;
		this.clock = clock;
	}

	/**
	 * Looks at every node and at the upstream.
	 */
	public void look() {
		List<NodeReport> reports = this.nodes.live().stream().map(SystemNode::report).filter(Objects::nonNull).toList();
		settle(AlarmKind.DISK_LOW, found(reports, NodeReport::diskLow, SystemAlarms::disk));
		settle(AlarmKind.CLOCK_SKEWED,
				Stream
					.of(found(reports, NodeReport::clockSkewed, SystemAlarms::clock),
							found(reports, NodeReport::upstreamClockSkewed, SystemAlarms::upstreamClock))
					.flatMap(List::stream)
					.toList());
		lookAtUpstream();
	}

	private void lookAtUpstream() {
		List<Alarm> open = this.alarms.open(AlarmKind.UPSTREAM_DOWN);
		boolean known = !open.isEmpty();
		boolean down = this.upstream.downSince()
			.filter((since) -> since.plus(PATIENCE).isBefore(this.clock.instant()))
			.isPresent();
		if (down && !known) {
			this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "upstream", "/console/system"));
		}
		else if (this.upstream.well() && open.stream().anyMatch(this::old)) {
			this.alarms.resolve(AlarmKind.UPSTREAM_DOWN, 0, "upstream");
		}
	}

	/** What nodes tell is some seconds old. */
	private boolean old(Alarm alarm) {
		return alarm.raisedAt().plus(SETTLED).isBefore(this.clock.instant());
	}

	private void settle(AlarmKind kind, List<NewAlarm> found) {
		Map<String, NewAlarm> wrong = found.stream()
			.collect(Collectors.toMap(NewAlarm::ref, Function.identity(), (one, other) -> one));
		this.alarms.open(kind).forEach((alarm) -> {
			if (wrong.remove(alarm.ref()) == null) {
				this.alarms.resolve(kind, 0, alarm.ref());
			}
		});
		wrong.values().forEach(this.alarms::raise);
	}

	private static List<NewAlarm> found(List<NodeReport> reports, Predicate<NodeReport> wrong,
			Function<NodeReport, NewAlarm> alarm) {
		return reports.stream().filter(wrong).map(alarm).toList();
	}

	private static NewAlarm disk(NodeReport node) {
		return NewAlarm.of(AlarmKind.DISK_LOW, 0, node.host(), "/console/system/storage", node.host(),
				String.format(Locale.ROOT, "%,.0f", node.diskFree() / MEGABYTE), Long.toString(node.diskPercent()));
	}

	private static NewAlarm clock(NodeReport node) {
		return clock(node, (node.clockMillis() > 0) ? "ahead" : "behind", node.host(), node.clockMillis());
	}

	private static NewAlarm upstreamClock(NodeReport node) {
		return clock(node, "upstream", "=" + node.host(), node.upstreamMillis());
	}

	private static NewAlarm clock(NodeReport node, String variant, String ref, long millis) {
		return new NewAlarm(AlarmKind.CLOCK_SKEWED, variant, 0, 0, ref, "/console/system/nodes",
				List.of(node.host(), String.format(Locale.ROOT, "%,.0f", Math.abs(millis) / SECOND)));
	}

}
