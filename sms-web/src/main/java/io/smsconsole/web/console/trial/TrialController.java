package io.smsconsole.web.console.trial;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.trial.DecideSendTrialRequest;
import io.smsconsole.core.sending.trial.TrialActions;
import io.smsconsole.core.sending.trial.TrialRequest;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

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
 * Shows a trial with the figures of its parts side by side, confirms it, chooses its
 * winner, and gives it up.
 */
@Controller
@RequestMapping(TrialPaths.ALL + "/{id:[0-9]+}")
class TrialController {

	private static final String PAGE = "console/trial/trial";

	private static final String DECIDE = "trial.decide";

	private static final String STOP = "trial.stop";

	private final TrialActions trials;

	TrialController(TrialActions trials) {
		this.trials = trials;
	}

	@GetMapping
	String show(@PathVariable String id, HtmxRequest htmx, Model model) {
		model.addAttribute("view", find(id));
		return Views.pageOr(htmx, PAGE, "trial");
	}

	@PostMapping("/start")
	String start(@PathVariable String id, @RequestParam(defaultValue = "false") boolean understood, Model model,
			RedirectAttributes redirect) {
		TrialView view = find(id);
		if (!understood) {
			model.addAttribute("view", view);
			model.addAttribute("notUnderstood", true);
			return PAGE;
		}
		return move(view, "trial.started", redirect, () -> this.trials.start(new TrialRequest(id)));
	}

	@GetMapping("/decide/{winner:[01]}")
	@Needs("DecideSendTrial")
	String askToDecide(@PathVariable String id, @PathVariable int winner, HtmxRequest htmx, Model model) {
		TrialView view = find(id);
		return new Confirmation(DECIDE + ".ask", DECIDE + ".text", DECIDE + "." + winner,
				view.path() + "/decide/" + winner, view.path(), (winner == 0) ? "A" : "B",
				view.trial().rest().numbers())
			.show(htmx, model);
	}

	@PostMapping("/decide/{winner:[01]}")
	String decide(@PathVariable String id, @PathVariable int winner, RedirectAttributes redirect) {
		return move(find(id), DECIDE + ".done", redirect,
				() -> this.trials.decide(new DecideSendTrialRequest(id, winner)));
	}

	@GetMapping("/stop")
	@Needs("StopSendTrial")
	String askToStop(@PathVariable String id, HtmxRequest htmx, Model model) {
		TrialView view = find(id);
		return new Confirmation(STOP + ".ask", STOP + ".text", STOP, view.path() + "/stop", view.path(),
				view.trial().trialName())
			.show(htmx, model);
	}

	@PostMapping("/stop")
	String stop(@PathVariable String id, RedirectAttributes redirect) {
		return move(find(id), STOP + ".done", redirect, () -> this.trials.stop(new TrialRequest(id)));
	}

	private String move(TrialView view, String done, RedirectAttributes redirect, Runnable operation) {
		try {
			operation.run();
			Flash.success(redirect, done);
		}
		catch (SmsException ex) {
			Flash.failure(redirect, "task.move.refused", ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
		return "redirect:" + view.path();
	}

	private TrialView find(String id) {
		return new TrialView(this.trials.describe(new TrialRequest(id)));
	}

}
