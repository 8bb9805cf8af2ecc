package io.smsconsole.web.console.unsubscribe;

import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeResponse;
import io.smsconsole.core.audience.unsubscribe.RemovalActions;
import io.smsconsole.core.audience.unsubscribe.RevealUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.console.number.NumberChoices;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists unsubscribed people, reveals chosen numbers and takes appeals.
 */
@Controller
@RequestMapping(UnsubscribeController.PATH)
class UnsubscribeController {

	static final String PATH = "/console/unsubscribed";

	private static final String PAGE = "console/unsubscribe/list";

	private static final String FORM = "form";

	private static final String APPLY = "console/unsubscribe/apply";

	private final UnsubscribeActions actions;

	private final RemovalActions removals;

	private final NumberChoices choices;

	UnsubscribeController(UnsubscribeActions actions, RemovalActions removals, NumberChoices choices) {
		this.actions = actions;
		this.removals = removals;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute("filter") UnsubscribeQuery filter, Cursor cursor, HtmxRequest request, Locale locale,
			Model model) {
		try {
			model.addAttribute("slice", slice(this.actions.list(filter.page(cursor))));
		}
		catch (SmsException ex) {
			if (ex.parameter() == null) {
				throw ex;
			}
			model.addAttribute("slice", new Slice<UnsubscribeLine>(List.of(), null, null));
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		offer(model);
		return Views.pageOr(request, PAGE, "results");
	}

	/**
	 * A post, since looking is written into the audit log.
	 */
	@PostMapping("/reveal")
	String reveal(@RequestParam(required = false) List<Long> ids, Model model) {
		List<Long> chosen = (ids != null) ? ids : List.of();
		model.addAttribute("slice", slice(
				this.actions.reveal(new RevealUnsubscribeRequest(null, null, null, null, null, chosen, null, null))));
		model.addAttribute("filter", new UnsubscribeQuery(null, null, null, null));
		model.addAttribute("revealed", true);
		offer(model);
		return PAGE;
	}

	@PostMapping("/remove")
	@Needs("ApplyUnsubscribeRemoval")
	String ask(@RequestParam(required = false) List<Long> ids, Model model) {
		model.addAttribute(FORM, new ApplyForm(ids, null));
		return APPLY;
	}

	@PostMapping("/apply")
	@Needs("ApplyUnsubscribeRemoval")
	Object apply(@ModelAttribute(FORM) ApplyForm form, BindingResult errors, RedirectAttributes redirect) {
		int[] asked = new int[1];
		if (Submission.succeeds(errors, () -> asked[0] = this.removals.apply(form.toRequest()).removalIdSet().size())) {
			Flash.success(redirect, "unsubscribe.applied", asked[0]);
			return "redirect:" + AppealController.PATH;
		}
		return Views.refusedForm(APPLY);
	}

	private void offer(Model model) {
		model.addAttribute("apps", this.choices.apps());
		model.addAttribute("signs", this.choices.signs());
		model.addAttribute("types", this.choices.types());
	}

	private static Slice<UnsubscribeLine> slice(DescribeUnsubscribeResponse answer) {
		return new Slice<>(answer.unsubscribeSet().stream().map(UnsubscribeLine::new).toList(),
				orNull(answer.newerCursor()), orNull(answer.cursor()));
	}

	static String orNull(String cursor) {
		return StringUtils.hasText(cursor) ? cursor : null;
	}

}
