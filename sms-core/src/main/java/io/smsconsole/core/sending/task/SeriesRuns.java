package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.send.MessagesAccepted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets series run. A run and the time of the next one are one transaction that holds the
 * series' row: whoever comes second, be it another node or the same after a crash, finds
 * the run made.
 */
@Component
class SeriesRuns {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final int LONGEST_NAME = 64;

	private final TaskMapper mapper;

	private final SeriesRules rules;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final ZoneId zone;

	private final Clock clock;

	SeriesRuns(TaskMapper mapper, SeriesRules rules, ApplicationEventPublisher events, Ids ids, ZoneId zone,
			Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.events = events;
		this.ids = ids;
		this.zone = zone;
		this.clock = clock;
	}

	/**
	 * Whether a run is to be made now.
	 */
	boolean due(Task task) {
		return task != null && task.series().recurring() && task.state() == TaskState.RUNNING
				&& !task.sendAt().isAfter(this.clock.instant());
	}

	/**
	 * Whether no run is left.
	 */
	boolean over(Task series) {
		return this.rules.next(series.series(), series.sendAt(), 1).isEmpty();
	}

	/**
	 * Sets the time of the first run of a series that begins or goes on.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(Task series) {
		Instant next = this.rules.next(series.series(), series.sendAt(), 1)
			.stream()
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION, null, "task.series.over"));
		this.mapper.reschedule(series.id(), next);
		this.mapper.start(series.id(), this.clock.instant());
		this.events.publishEvent(new TaskTimeSet(series.id(), next));
	}

	/**
	 * Makes the run that is due, if it was not made in the meantime.
	 * @param due its time
	 * @param listId whom it sends to
	 * @return whether it was made now
	 */
	@RetriedTransaction
	public boolean run(long seriesId, Instant due, long listId) {
		Task series = this.mapper.lock(seriesId);
		if (!due(series) || !series.sendAt().equals(due)) {
			return false;
		}
		Task run = run(series, due, listId);
		this.mapper.insert(run);
		advance(series, due);
		this.events.publishEvent(new MessagesAccepted(run.id()));
		return true;
	}

	/**
	 * Marks the runs as missed whose time is over for longer than is tolerated.
	 * @return whether a run is due that is not late
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean missLate(long seriesId, Duration tolerance) {
		Instant latest = this.clock.instant().minus(tolerance);
		Task series = this.mapper.lock(seriesId);
		while (due(series) && series.sendAt().isBefore(latest)) {
			Task run = run(series, series.sendAt(), series.listId());
			this.mapper.insert(run);
			this.mapper.finish(run.id(), TaskState.MISSED, "task.missed", this.clock.instant());
			this.events.publishEvent(new TaskNotBegun(run, "task.missed"));
			advance(series, series.sendAt());
			series = this.mapper.lock(seriesId);
		}
		return due(series);
	}

	private void advance(Task series, Instant due) {
		Instant next = this.rules.after(series.series(), due);
		if (next != null) {
			this.mapper.reschedule(series.id(), next);
			this.events.publishEvent(new TaskTimeSet(series.id(), next));
		}
		else {
			this.mapper.finish(series.id(), TaskState.FINISHED, "", this.clock.instant());
		}
	}

	private Task run(Task series, Instant due, long listId) {
		return new Task(this.ids.next(), name(series, due), series.region(), series.sdkAppId(), series.signName(),
				series.templateId(), listId, series.parameters(), TaskState.PARSING, "", due, series.ratePerSecond(),
				TaskReport.NONE, 0, 0, TaskSeries.of(series.id()), series.createdBy(), this.clock.instant(), null,
				null);
	}

	/**
	 * The series' name and the day, with the time where the day has several runs.
	 */
	private String name(Task series, Instant due) {
		ZonedDateTime local = due.atZone(this.zone);
		LocalDate day = local.toLocalDate();
		Instant first = this.rules.after(series.series(), day.atStartOfDay(this.zone).toInstant().minusMillis(1));
		Instant next = this.rules.after(series.series(), due);
		boolean several = !due.equals(first) || (next != null && next.atZone(this.zone).toLocalDate().equals(day));
		String suffix = " " + (several ? local.format(MINUTE) : day.toString());
		int length = Math.min(series.name().length(), LONGEST_NAME - suffix.length());
		return series.name().substring(0, length) + suffix;
	}

}
