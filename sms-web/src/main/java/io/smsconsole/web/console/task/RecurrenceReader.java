package io.smsconsole.web.console.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

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

	private static final int LAST_DAY = 31;

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
		Integer monthDay = (form.getEvery() == RecurrenceForm.Every.MONTH) ? monthDay(form, errors)
				: Integer.valueOf(1);
		if (monthDay == null) {
			return null;
		}
		try {
			LocalTime time = LocalTime.parse(form.getRunTime().strip());
			return switch (form.getEvery()) {
				case WEEK -> CronText.weekly(form.getWeekDays(), time);
				case MONTH -> CronText.monthly(monthDay, time);
				default -> CronText.daily(time);
			};
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("runTime", "task.form.run-time.malformed");
			return null;
		}
	}

	private static Integer monthDay(TaskForm form, Errors errors) {
		try {
			int day = Integer.parseInt(form.getMonthDay().strip());
			if (day >= 1 && day <= LAST_DAY) {
				return day;
			}
		}
		catch (NumberFormatException ex) {
			// told below
		}
		errors.rejectValue("monthDay", "task.form.month-day.range");
		return null;
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
