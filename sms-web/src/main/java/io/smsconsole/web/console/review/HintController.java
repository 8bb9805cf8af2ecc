package io.smsconsole.web.console.review;

import io.smsconsole.core.catalog.rule.DescribeReviewFindingsRequest;
import io.smsconsole.core.catalog.rule.RuleActions;
import io.smsconsole.web.form.Entered;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells somebody who writes a sign or a template what a reviewer may object to.
 */
@Controller
class HintController {

	private final RuleActions rules;

	HintController(RuleActions rules) {
		this.rules = rules;
	}

	@PostMapping(ReviewController.PATH + "/hints")
	String hints(@RequestParam(defaultValue = "0") String international,
			@RequestParam(required = false) String signName, @RequestParam(required = false) String signType,
			@RequestParam(required = false) String qualificationId,
			@RequestParam(required = false) String templateContent, @RequestParam(required = false) String smsType,
			Model model) {
		model.addAttribute("found",
				this.rules.findings(new DescribeReviewFindingsRequest(Entered.integer(international), signName,
						Entered.integer(signType), Entered.number(qualificationId), templateContent,
						Entered.integer(smsType))));
		return "fragments/review :: hints";
	}

}
