package io.smsconsole.web.console.task;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskProblemActions;
import io.smsconsole.core.sending.task.TaskRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the page of a task shows.
 */
@Component
class TaskPage {

	private final TaskActions tasks;

	private final TaskProblemActions problems;

	private final TaskTests tests;

	private final Gate gate;

	private final Clock clock;

	TaskPage(TaskActions tasks, TaskProblemActions problems, TaskTests tests, Gate gate, Clock clock) {
		this.tasks = tasks;
		this.problems = problems;
		this.tests = tests;
		this.gate = gate;
		this.clock = clock;
	}

	TaskView find(String id) {
		return TaskView.of(this.tasks.summary(new TaskRequest(id)));
	}

	void fill(Model model, TaskView task, Pace pace) {
		Region region = Region.of(task.summary().international());
		model.addAttribute("region", region);
		model.addAttribute("base", TaskPaths.list(region));
		model.addAttribute("task", task);
		model.addAttribute("pace", pace.next(this.clock.millis(), task.figures().done()));
		model.addAttribute("moves", moves(task));
		this.tests.fill(model, task);
		if (task.look() == TaskLook.READY) {
			TaskRequest request = new TaskRequest(task.summary().taskId());
			model.addAttribute("problems", this.problems.describe(request).problemSet());
			model.addAttribute("previews", this.tasks.preview(request).previewSet());
		}
	}

	private List<TaskMove> moves(TaskView task) {
		long app = Long.parseLong(task.summary().smsSdkAppId());
		return Arrays.stream(TaskMove.values())
			.filter((move) -> move.offeredIn(task.look()))
			.filter((move) -> this.gate.may(move.action(), app))
			.toList();
	}

}
