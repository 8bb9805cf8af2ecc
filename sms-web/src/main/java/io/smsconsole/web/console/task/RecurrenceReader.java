package io.smsconsole.web.console.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Optional;

import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.web.page.Times;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * Reads the form's entries on recurring as what the operation takes.
 */
@Component
class RecurrenceReader {

	private final Times times;

	RecurrenceReader(Times times) {
		this.times = times;
	}

	CreateSendTaskRequest read(CreateSendTaskRequest once, TaskForm form, Errors errors) {
		return once.recurring(cron(form, errors), end(form, errors));
	}

	private static String cron(TaskForm form, Errors errors) {
		if (form.getEvery() == RecurrenceForm.Every.CRON) {
			if (!StringUtils.hasText(form.getCronExpression())) {
				errors.rejectValue("cronExpression", "task.form.cron.missing");
			}
			return form.getCronExpression();
		}
		if (form.getEvery() == RecurrenceForm.Every.WEEK && form.getWeekDays().isEmpty()) {
			errors.rejectValue("weekDays", "task.form.days.missing");
			return null;
		}
		return time(form, errors).flatMap((time) -> switch (form.getEvery()) {
			case WEEK -> Optional.of(CronText.weekly(form.getWeekDays(), time));
			case MONTH -> monthDay(form, errors).map((day) -> CronText.monthly(day, time));
			default -> Optional.of(CronText.daily(time));
		}).orElse(null);
	}

	private static Optional<LocalTime> time(TaskForm form, Errors errors) {
		try {
			return Optional.of(LocalTime.parse(form.getRunTime().strip()));
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("runTime", "task.form.run-time.malformed");
			return Optional.empty();
		}
	}

	private static Optional<Integer> monthDay(TaskForm form, Errors errors) {
		try {
			int day = Integer.parseInt(form.getMonthDay().strip());
			return Optional.of(ChronoField.DAY_OF_MONTH.checkValidIntValue(day));
		}
		catch (NumberFormatException | DateTimeException ex) {
			errors.rejectValue("monthDay", "task.form.month-day.range");
			return Optional.empty();
		}
	}

	/**
	 * The end of the last day.
	 */
	private Long end(TaskForm form, Errors errors) {
		if (!StringUtils.hasText(form.getEndTime())) {
			return null;
		}
		try {
			return LocalDate.parse(form.getEndTime().strip())
				.plusDays(1)
				.atStartOfDay(this.times.zone())
				.toEpochSecond() - 1;
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("endTime", "task.form.end.malformed");
			return null;
		}
	}

}
