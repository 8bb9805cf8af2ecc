package io.smsconsole.web.console.task;

import java.util.List;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.ResendFailedRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.web.page.Flash;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes a group send to those whom another one did not reach, and shows its report.
 */
@Controller
@RequestMapping(TaskPaths.LIST + "/{id:[0-9]+}/resend")
class ResendController {

	private static final int LONGEST_NAME = 64;

	private final TaskPage page;

	private final TaskActions tasks;

	private final MessageSource messages;

	ResendController(TaskPage page, TaskActions tasks, MessageSource messages) {
		this.page = page;
		this.tasks = tasks;
		this.messages = messages;
	}

	@PostMapping
	String resend(@PathVariable Region region, @PathVariable String id,
			@RequestParam(required = false) List<Integer> status, RedirectAttributes redirect) {
		TaskView task = this.page.find(id);
		if (status == null) {
			Flash.failure(redirect, "task.resend.choose");
			return "redirect:" + task.path();
		}
		try {
			String made = this.tasks.resend(new ResendFailedRequest(id, status, name(task))).taskId();
			return "redirect:" + TaskPaths.task(region, made);
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "task.move.refused", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
			return "redirect:" + task.path();
		}
	}

	private String name(TaskView task) {
		String suffix = this.messages.getMessage("task.resend.suffix", null, LocaleContextHolder.getLocale());
		String name = task.summary().taskName();
		return name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix;
	}

}
