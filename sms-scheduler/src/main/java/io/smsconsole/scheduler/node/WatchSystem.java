package io.smsconsole.scheduler.node;

import java.time.Duration;

import io.smsconsole.core.insight.cause.SystemAlarms;
import io.smsconsole.core.insight.system.NodeReports;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether something is wrong with the installation itself.
 */
@Component
class WatchSystem implements Chore {

	private final SystemAlarms alarms;

	private final NodeReports reports;

	WatchSystem(SystemAlarms alarms, NodeReports reports) {
		this.alarms = alarms;
		this.reports = reports;
	}

	@Override
	public String name() {
		return "watch-system";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(10);
	}

	@Override
	public void run() {
		this.reports.sweep();
		this.alarms.look();
	}

}
