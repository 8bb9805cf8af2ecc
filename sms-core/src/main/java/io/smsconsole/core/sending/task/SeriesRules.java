package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Reads when a series is to run, or tells which field is wrong and why.
 */
@Component
class SeriesRules {

	private static final String CRON = "CronExpression";

	private static final String END = "EndTime";

	private static final int LONGEST = 255;

	private static final Duration CLOSEST = Duration.ofHours(1);

	/** More than a week of the most frequent series, and years of others. */
	private static final int LOOKED_AT = 200;

	private final RunTimes times;

	private final Clock clock;

	SeriesRules(RunTimes times, Clock clock) {
		this.times = times;
		this.clock = clock;
	}

	/**
	 * Reads a request.
	 * @param begin no run is before this, or {@code null}
	 */
	TaskSeries series(CreateSendTaskRequest request, Instant begin) {
		String groups = (request.customerGroupIdSet() != null)
				? TaskJson.of(request.customerGroupIdSet(), request.excludedCustomerGroupIdSet()) : null;
		boolean ends = request.endTime() != null && request.endTime() != 0;
		if (!StringUtils.hasText(request.cronExpression())) {
			if (ends) {
				throw invalid(END, "task.series.end-alone");
			}
			return new TaskSeries(0, "", null, groups);
		}
		TaskSeries series = new TaskSeries(0, cron(request.cronExpression().strip()),
				ends ? Instant.ofEpochSecond(request.endTime()) : null, groups);
		check(series, begin);
		return series;
	}

	/**
	 * The first run of a new series.
	 */
	Instant first(TaskSeries series, Instant begin) {
		return next(series, begin, 1).get(0);
	}

	/**
	 * The next runs of a series.
	 * @param begin none is before this, or {@code null}
	 * @param most how many at most
	 */
	List<Instant> next(TaskSeries series, Instant begin, int most) {
		Instant now = this.clock.instant();
		Instant from = (begin != null && begin.isAfter(now)) ? begin.minusMillis(1) : now;
		List<Instant> runs = new ArrayList<>();
		for (Instant run = after(series, from); run != null && runs.size() < most; run = after(series, run)) {
			runs.add(run);
		}
		return runs;
	}

	/**
	 * The run that follows a time.
	 * @return when, or {@code null} where the series is over by then
	 */
	Instant after(TaskSeries series, Instant time) {
		return this.times.next(series.cron(), time)
			.filter((run) -> series.endsAt() == null || !run.isAfter(series.endsAt()))
			.orElse(null);
	}

	private String cron(String cron) {
		if (cron.length() > LONGEST || !this.times.valid(cron)) {
			throw invalid(CRON, "task.cron.malformed");
		}
		return cron;
	}

	private void check(TaskSeries series, Instant begin) {
		List<Instant> runs = next(new TaskSeries(0, series.cron(), null, null), begin, LOOKED_AT);
		if (runs.isEmpty()) {
			throw invalid(CRON, "task.cron.never");
		}
		for (int i = 1; i < runs.size(); i++) {
			if (Duration.between(runs.get(i - 1), runs.get(i)).compareTo(CLOSEST) < 0) {
				throw invalid(CRON, "task.cron.often");
			}
		}
		if (series.endsAt() != null && runs.get(0).isAfter(series.endsAt())) {
			throw invalid(END, "task.series.end");
		}
	}

	private static SmsException invalid(String parameter, String reason) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason);
	}

}
