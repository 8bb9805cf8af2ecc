package io.smsconsole.web.console.task;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
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

	private static final int RUNS = 20;

	private final TaskActions tasks;

	private final TaskProblemActions problems;

	private final TaskWaits waits;

	private final TestSendPart tests;

	private final Gate gate;

	private final Clock clock;

	TaskPage(TaskActions tasks, TaskProblemActions problems, TaskWaits waits, TestSendPart tests, Gate gate,
			Clock clock) {
		this.tasks = tasks;
		this.problems = problems;
		this.waits = waits;
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
		model.addAttribute("wait", this.waits.of(task));
		model.addAttribute("rated", !task.look().isEnded() && may("ModifySendTaskRate", task));
		model.addAttribute("resends", resends(task));
		if (task.series()) {
			model.addAttribute("made", made(task));
		}
		if (task.look() == TaskLook.READY) {
			TaskRequest request = new TaskRequest(task.summary().taskId());
			model.addAttribute("problems", this.problems.describe(request).problemSet());
			model.addAttribute("previews", this.tasks.preview(request).previewSet());
		}
	}

	/**
	 * The newest runs of a series.
	 */
	private List<TaskView> made(TaskView series) {
		return this.tasks
			.list(new DescribeSendTaskListRequest(null, null, null, null, series.summary().taskId(), RUNS, null, null,
					null))
			.taskSet()
			.stream()
			.map(TaskView::of)
			.toList();
	}

	private boolean resends(TaskView task) {
		boolean over = task.look() == TaskLook.FINISHED || task.look() == TaskLook.STOPPED;
		return over && !task.series() && task.missed() > 0 && may("ResendFailed", task);
	}

	private boolean may(String action, TaskView task) {
		return this.gate.may(action, Long.parseLong(task.summary().smsSdkAppId()));
	}

	private List<TaskMove> moves(TaskView task) {
		return Arrays.stream(TaskMove.values())
			.filter((move) -> move.offeredIn(task.look()))
			.filter((move) -> may(move.action(), task))
			.toList();
	}

}
