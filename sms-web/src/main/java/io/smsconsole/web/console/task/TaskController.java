package io.smsconsole.web.console.task;

import io.smsconsole.core.base.kind.Region;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows a group send: its report before it is confirmed, its progress after.
 */
@Controller
@RequestMapping(TaskPaths.LIST + "/{id:[0-9]+}")
class TaskController {

	private static final String VIEW = "console/task/task";

	private final TaskPage page;

	TaskController(TaskPage page) {
		this.page = page;
	}

	@GetMapping
	String task(@PathVariable Region region, @PathVariable String id, Model model) {
		TaskView task = this.page.find(id);
		if (task.summary().international() != region.wire()) {
			return "redirect:" + task.path();
		}
		this.page.fill(model, task, Pace.NONE);
		return VIEW;
	}

	/**
	 * What has changed since the page looked last: the figures, or all of it once the
	 * task has come to another state.
	 */
	@GetMapping("/live")
	String live(@PathVariable String id, @RequestParam String look, Pace pace, Model model,
			HttpServletResponse response) {
		TaskView task = this.page.find(id);
		this.page.fill(model, task, pace);
		if (task.look().id().equals(look)) {
			model.addAttribute("liveOnly", task.phase().equals("sending"));
			return VIEW + " :: live";
		}
		response.setHeader("HX-Retarget", "#task");
		return VIEW + " :: task";
	}

}
