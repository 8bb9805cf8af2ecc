package io.smsconsole.web.console.review;

import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.catalog.rule.DescribeReviewRuleListRequest;
import io.smsconsole.core.catalog.rule.ModifyReviewRuleRequest;
import io.smsconsole.core.catalog.rule.RuleActions;
import io.smsconsole.web.page.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the rules of review and takes their words.
 */
@Controller
@RequestMapping(RuleController.PATH)
class RuleController {

	static final String PATH = ReviewController.PATH + "/rules";

	private final RuleActions actions;

	RuleController(RuleActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("rules", this.actions.list(new DescribeReviewRuleListRequest()).ruleSet());
		return "console/review/rules";
	}

	@PostMapping("/{rule}")
	String save(@PathVariable String rule, @RequestParam(defaultValue = "false") boolean enabled,
			@RequestParam(required = false) String words, RedirectAttributes redirect) {
		List<String> list = (words != null) ? Arrays.stream(words.split("[\\r\\n、，,]+")).toList() : null;
		this.actions.modify(new ModifyReviewRuleRequest(rule, enabled, list));
		Flash.success(redirect, "review.rule.saved");
		return "redirect:" + PATH + "#" + rule;
	}

}
