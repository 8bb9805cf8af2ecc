package io.smsconsole.web.console.simulator;

import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Tells what somebody may do, and who may do something.
 */
@Controller
@RequestMapping(SimulatorController.PATH)
@Needs("SimulateDecision")
class SimulatorController {

	static final String PATH = "/console/simulator";

	private final SimulatorPage page;

	SimulatorController(SimulatorPage page) {
		this.page = page;
	}

	@GetMapping
	String show(@ModelAttribute("form") SimulatorForm form, Cursor cursor, HtmxRequest request, Locale locale,
			Model model) {
		this.page.offer(locale, model);
		try {
			this.page.answer(form, cursor, locale, model);
		}
		catch (SmsException ex) {
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		return Views.pageOr(request, "console/simulator/simulator", "results");
	}

}
