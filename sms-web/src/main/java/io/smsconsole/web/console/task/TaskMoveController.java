package io.smsconsole.web.console.task;

import java.util.Map;
import java.util.function.Function;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskResponse;
import io.smsconsole.web.page.Confirmation;
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
 * Confirms, holds, continues, stops and gives up group sends, after asking.
 */
@Controller
@RequestMapping(TaskPaths.LIST + "/{id:[0-9]+}/{move:start|pause|resume|stop|cancel}")
class TaskMoveController {

	private final TaskPage page;

	private final Map<TaskMove, Function<TaskRequest, TaskResponse>> operations;

	TaskMoveController(TaskPage page, TaskActions tasks) {
		this.page = page;
		this.operations = Map.of(TaskMove.START, tasks::start, TaskMove.PAUSE, tasks::pause, TaskMove.RESUME,
				tasks::resume, TaskMove.STOP, tasks::stop, TaskMove.CANCEL, tasks::cancel);
	}

	@GetMapping
	String ask(@PathVariable String id, @PathVariable String move, HtmxRequest htmx, Model model) {
		TaskView task = this.page.find(id);
		TaskMove wanted = TaskMove.of(move);
		TaskFigures figures = task.figures();
		Confirmation question = new Confirmation(wanted.label() + ".ask", wanted.text(task), wanted.label(),
				task.path() + "/" + move, task.path(), task.summary().taskName(), figures.submitted(), figures.open(),
				task.summary().report().valid());
		return (wanted.undoable() ? question.calmly() : question).show(htmx, model);
	}

	@PostMapping
	String move(@PathVariable String id, @PathVariable String move,
			@RequestParam(defaultValue = "false") boolean understood, Model model, RedirectAttributes redirect) {
		TaskView task = this.page.find(id);
		TaskMove wanted = TaskMove.of(move);
		if (task.look() == TaskLook.READY && wanted == TaskMove.START && !understood) {
			this.page.fill(model, task, Pace.NONE);
			model.addAttribute("notUnderstood", true);
			return "console/task/task";
		}
		try {
			this.operations.get(wanted).apply(new TaskRequest(id));
			Flash.success(redirect, wanted.label() + ".done", task.summary().taskName());
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "task.move.refused", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return "redirect:" + task.path();
	}

}
