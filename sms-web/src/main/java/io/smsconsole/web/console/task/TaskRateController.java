package io.smsconsole.web.console.task;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.task.ModifySendTaskRateRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.web.page.Flash;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes how fast a group send may be.
 */
@Controller
@RequestMapping(TaskPaths.LIST + "/{id:[0-9]+}/rate")
class TaskRateController {

	private final TaskPage page;

	private final TaskActions tasks;

	TaskRateController(TaskPage page, TaskActions tasks) {
		this.page = page;
		this.tasks = tasks;
	}

	@PostMapping
	String change(@PathVariable String id, @RequestParam(defaultValue = "") String ratePerSecond,
			RedirectAttributes redirect) {
		try {
			this.tasks.changeRate(new ModifySendTaskRateRequest(id, number(ratePerSecond)));
			Flash.success(redirect, "task.rate.changed");
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "task.move.refused", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return "redirect:" + this.page.find(id).path();
	}

	/** What is no number is refused like one out of range. */
	private static Integer number(String text) {
		try {
			return StringUtils.hasText(text) ? Integer.parseInt(text.strip()) : 0;
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

}
