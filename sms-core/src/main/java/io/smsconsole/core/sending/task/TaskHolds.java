package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.send.MarketingHours;

import org.springframework.stereotype.Component;

/**
 * Tells why group sends wait. Nothing of it is stored: every node decides by the clock
 * and by what is in force, so that whatever holds a task lets it go on by being over.
 */
@Component
class TaskHolds {

	private final Apps apps;

	private final AccountSettings account;

	private final Templates templates;

	private final MarketingHours hours;

	private final Clock clock;

	TaskHolds(Apps apps, AccountSettings account, Templates templates, MarketingHours hours, Clock clock) {
		this.apps = apps;
		this.account = account;
		this.templates = templates;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * What holds a task under way.
	 */
	Optional<TaskHold> running(Task task) {
		Instant now = this.clock.instant();
		if (!enabled(task.sdkAppId())) {
			return Optional.of(TaskHold.APP_DISABLED);
		}
		if (this.account.suspended(now)) {
			return Optional.of(TaskHold.ARREARS);
		}
		return quiet(task.region(), task.templateId(), now) ? Optional.of(TaskHold.QUIET_HOURS) : Optional.empty();
	}

	/**
	 * Whether what was accepted of a task may leave now.
	 */
	boolean open(TaskLane lane) {
		return enabled(lane.sdkAppId()) && !quiet(lane.region(), lane.templateId(), this.clock.instant());
	}

	/**
	 * What holds a task now, or will hold it at the time at which it is to begin.
	 */
	TaskWait of(Task task) {
		Instant now = this.clock.instant();
		if (task.series().recurring()) {
			return TaskWait.NONE;
		}
		if (task.state() == TaskState.RUNNING) {
			return running(task).map((hold) -> wait(hold, now)).orElse(TaskWait.NONE);
		}
		boolean ahead = task.state() == TaskState.READY || task.state() == TaskState.AWAITING_APPROVAL
				|| task.state() == TaskState.SCHEDULED;
		Instant begin = (task.sendAt() != null && task.sendAt().isAfter(now)) ? task.sendAt() : now;
		return (ahead && quiet(task.region(), task.templateId(), begin)) ? wait(TaskHold.QUIET_HOURS, begin)
				: TaskWait.NONE;
	}

	private TaskWait wait(TaskHold hold, Instant at) {
		return new TaskWait(hold, (hold == TaskHold.QUIET_HOURS) ? this.hours.opening(at) : null);
	}

	private boolean enabled(long sdkAppId) {
		return this.apps.find(sdkAppId).filter(SmsApp::enabled).isPresent();
	}

	private boolean quiet(Region region, long templateId, Instant at) {
		return this.templates.find(templateId)
			.map(Template::type)
			.filter((type) -> this.hours.closed(region, type, at))
			.isPresent();
	}

}
