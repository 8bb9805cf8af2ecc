package io.smsconsole.web.console.task;

import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.testsend.TestSendActions;
import io.smsconsole.core.sending.testsend.TestSendTaskRequest;
import io.smsconsole.web.page.Flash;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends a group send to own numbers first, and tells how that goes.
 */
@Controller
@RequestMapping(TaskPaths.LIST + "/{id:[0-9]+}/test")
class TaskTestController {

	private final TaskPage page;

	private final TestSendPart tests;

	private final TestSendActions actions;

	TaskTestController(TaskPage page, TestSendPart tests, TestSendActions actions) {
		this.page = page;
		this.tests = tests;
		this.actions = actions;
	}

	@PostMapping
	String send(@PathVariable String id, @RequestParam(defaultValue = "") String numbers,
			@RequestParam(required = false) List<String> parameter, RedirectAttributes redirect) {
		TaskView task = this.page.find(id);
		List<String> phones = Arrays.stream(numbers.split("[\\s,;，；、]+")).filter((text) -> !text.isEmpty()).toList();
		try {
			this.actions.send(new TestSendTaskRequest(id, phones, parameter));
			Flash.success(redirect, "task.test.sent", phones.size());
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "task.test.refused", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return "redirect:" + task.path() + "#task-test";
	}

	@GetMapping
	String results(@PathVariable String id, Model model) {
		TaskView task = this.page.find(id);
		model.addAttribute("task", task);
		model.addAttribute("tests", this.tests.of(task));
		return "console/task/test :: results";
	}

}
