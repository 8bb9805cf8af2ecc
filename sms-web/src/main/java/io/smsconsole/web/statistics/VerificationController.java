package io.smsconsole.web.statistics;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.insight.verification.DescribeStatisticVerificationRequest;
import io.smsconsole.core.insight.verification.StatisticVerification;
import io.smsconsole.core.insight.verification.VerificationActions;
import io.smsconsole.core.insight.verification.VerifyStatisticsRequest;
import io.smsconsole.web.page.VerificationLook;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Has the statistics verified and shows what was found.
 */
@Controller("statisticVerificationController")
@RequestMapping(VerificationController.PATH)
class VerificationController {

	static final String PATH = "/console/statistics/verification";

	private final VerificationActions actions;

	VerificationController(VerificationActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String show(HtmxRequest request, Model model) {
		StatisticVerification told = this.actions.describe(new DescribeStatisticVerificationRequest());
		model.addAttribute("told", told);
		model.addAttribute("look", VerificationLook.of(told.running(), told.runningDays(), told.runningTotal(),
				told.endTime(), told.messages(), told.differenceCount()));
		return Views.pageOr(request, "statistics/verification", "live");
	}

	@PostMapping
	String verify() {
		this.actions.verify(new VerifyStatisticsRequest());
		return "redirect:" + PATH;
	}

}
