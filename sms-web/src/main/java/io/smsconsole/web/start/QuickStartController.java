package io.smsconsole.web.start;

import java.util.Comparator;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the steps to the first message with their state.
 */
@Controller
class QuickStartController {

	private final List<QuickStartStep> steps;

	private final Gate gate;

	QuickStartController(ObjectProvider<QuickStartStep> steps, Gate gate) {
		this.gate = gate;
		this.steps = steps.stream().sorted(Comparator.comparing(QuickStartStep::order)).toList();
	}

	@GetMapping("/console/quick-start")
	String quickStart(Model model) {
		model.addAttribute("quickStart",
				new QuickStart(this.steps.stream()
					.filter((step) -> this.gate.may(step.seeing()))
					.map((step) -> new QuickStart.Progress(step, step.state().get(), this.gate.may(step.doing())))
					.toList()));
		return "start/quick-start";
	}

	/**
	 * The entries of the menu that lead here.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Entries {

		@Bean
		MenuEntry startEntry() {
			return new MenuEntry(MenuGroup.OVERVIEW, 0, "/console", "shell.menu.overview");
		}

		@Bean
		MenuEntry quickStartEntry() {
			return new MenuEntry(MenuGroup.QUICK_START, 0, "/console/quick-start", "shell.menu.quick-start");
		}

	}

}
