package io.smsconsole.web.console.task;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.web.page.Times;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * Reads the form's texts as what the operation takes.
 */
@Component
class TaskFormReader {

	private final Times times;

	private final RecurrenceReader recurrence;

	TaskFormReader(Times times, RecurrenceReader recurrence) {
		this.times = times;
		this.recurrence = recurrence;
	}

	/**
	 * Reads the form.
	 * @param errors gets what cannot be read at all
	 */
	CreateSendTaskRequest read(Region region, TaskForm form, Errors errors) {
		CreateSendTaskRequest once = CreateSendTaskRequest.ofList(form.getTaskName(), region.wire(),
				form.getSmsSdkAppId(), form.getSignName(), form.getTemplateId(), parameters(form),
				form.getRecipientListId(), sendTime(form, errors), rate(form, errors));
		CreateSendTaskRequest addressed = (form.getSource() == TaskForm.Source.GROUPS)
				? once.toGroups(form.getCustomerGroupIdSet(), form.getExcludedCustomerGroupIdSet()) : once;
		return (form.getWhen() == TaskForm.When.RECURRING) ? this.recurrence.read(addressed, form, errors) : addressed;
	}

	private static List<String> parameters(TaskForm form) {
		return (form.getValues() == TaskForm.Values.SAME) ? form.getTemplateParamSet() : null;
	}

	private Long sendTime(TaskForm form, Errors errors) {
		if (form.getWhen() != TaskForm.When.LATER) {
			return null;
		}
		if (!StringUtils.hasText(form.getSendTime())) {
			errors.rejectValue("sendTime", "task.form.time.missing");
			return null;
		}
		try {
			return LocalDateTime.parse(form.getSendTime().strip().replace(' ', 'T'))
				.atZone(this.times.zone())
				.toEpochSecond();
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue("sendTime", "task.form.time.malformed");
			return null;
		}
	}

	private static Integer rate(TaskForm form, Errors errors) {
		if (!StringUtils.hasText(form.getRatePerSecond())) {
			return null;
		}
		try {
			return Integer.valueOf(form.getRatePerSecond().strip());
		}
		catch (NumberFormatException ex) {
			errors.rejectValue("ratePerSecond", "task.form.number");
			return null;
		}
	}

}
