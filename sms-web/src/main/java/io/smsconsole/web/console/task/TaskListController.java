package io.smsconsole.web.console.task;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.DescribeSendTaskListResponse;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists group sends; rows of those under way keep themselves up to date.
 */
@Controller
class TaskListController {

	private static final String VIEW = "console/task/list";

	private final TaskActions tasks;

	private final SendingMaterial material;

	TaskListController(TaskActions tasks, SendingMaterial material) {
		this.tasks = tasks;
		this.material = material;
	}

	@GetMapping(TaskPaths.LIST)
	String list(@PathVariable Region region, TaskQuery query, Cursor cursor, HtmxRequest htmx, Model model) {
		DescribeSendTaskListResponse found = this.tasks.list(query.request(region, cursor));
		Slice<TaskView> slice = slice(cursor, found);
		model.addAttribute("region", region);
		model.addAttribute("base", TaskPaths.list(region));
		model.addAttribute("query", query);
		model.addAttribute("slice", slice);
		model.addAttribute("total", found.totalCount());
		model.addAttribute("apps", this.material.apps().stream().map(SendingMaterial::choice).toList());
		model.addAttribute("states",
				TaskLook.listed().stream().map((look) -> Choice.key(look.id(), look.label())).toList());
		if (slice.isEmpty() && !query.narrow()) {
			model.addAttribute("missing", this.material.missing(region));
		}
		return Views.pageOr(htmx, VIEW, "results");
	}

	@GetMapping(TaskPaths.LIST + "/{id:[0-9]+}/row")
	String row(@PathVariable Region region, @PathVariable String id, Model model) {
		model.addAttribute("region", region);
		model.addAttribute("task", TaskView.of(this.tasks.summary(new TaskRequest(id))));
		return VIEW + " :: row";
	}

	/**
	 * Makes a page of what was found: leafing backwards, what lies beyond is before it.
	 */
	private static Slice<TaskView> slice(Cursor cursor, DescribeSendTaskListResponse found) {
		List<TaskView> items = found.taskSet().stream().map(TaskView::of).toList();
		if (items.isEmpty()) {
			return new Slice<>(items, null, null);
		}
		boolean beyond = !found.cursor().isEmpty();
		boolean previous = cursor.backwards() ? beyond : cursor.after() != null;
		boolean next = cursor.backwards() || beyond;
		return new Slice<>(items, previous ? items.get(0).summary().taskId() : null,
				next ? items.get(items.size() - 1).summary().taskId() : null);
	}

}
