package io.smsconsole.web.console.review;

import java.util.Locale;

import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.catalog.review.DescribeReviewInfoRequest;
import io.smsconsole.core.catalog.review.DescribeReviewListRequest;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.core.catalog.review.ReviewInfo;
import io.smsconsole.core.catalog.review.ReviewSmsQualificationRequest;
import io.smsconsole.core.catalog.review.ReviewSmsSignRequest;
import io.smsconsole.core.catalog.review.ReviewSmsTemplateRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows what was submitted beside the rules that it breaks, takes the reviewer's
 * decision, and leads on to what waits next.
 */
@Controller
@RequestMapping(ReviewController.PATH)
class ReviewPageController {

	private static final String PAGE = "console/review/review";

	private static final String FORM = "form";

	private static final int NEXT = 20;

	private final ReviewActions actions;

	private final ReviewDetails details;

	private final MessageSource texts;

	ReviewPageController(ReviewActions actions, ReviewDetails details, MessageSource texts) {
		this.actions = actions;
		this.details = details;
		this.texts = texts;
	}

	@GetMapping("/{kind}/{id}")
	String show(@PathVariable String kind, @PathVariable long id, Model model) {
		model.addAttribute(FORM, DecisionForm.EMPTY);
		prepare(kind, id, model);
		return PAGE;
	}

	@PostMapping("/sign/{id}")
	Object sign(@PathVariable long id, @ModelAttribute(FORM) DecisionForm form, BindingResult errors, Locale locale,
			Model model, RedirectAttributes redirect) {
		return decide("sign", id, form, errors, model, redirect, () -> this.actions
			.sign(new ReviewSmsSignRequest(id, form.approve(), form.reply(this.texts, locale), form.version())));
	}

	@PostMapping("/template/{id}")
	Object template(@PathVariable long id, @ModelAttribute(FORM) DecisionForm form, BindingResult errors, Locale locale,
			Model model, RedirectAttributes redirect) {
		return decide("template", id, form, errors, model, redirect, () -> this.actions.template(
				new ReviewSmsTemplateRequest(id, form.approve(), form.reply(this.texts, locale), form.version())));
	}

	@PostMapping("/qualification/{id}")
	Object qualification(@PathVariable long id, @ModelAttribute(FORM) DecisionForm form, BindingResult errors,
			Locale locale, Model model, RedirectAttributes redirect) {
		return decide("qualification", id, form, errors, model, redirect, () -> this.actions.qualification(
				new ReviewSmsQualificationRequest(id, form.approve(), form.reply(this.texts, locale), form.version())));
	}

	private Object decide(String kind, long id, DecisionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, Decision decision) {
		if (Submission.succeeds(errors, decision::run)) {
			Flash.success(redirect, form.approve() ? "review.approved" : "review.refused", title(kind, id));
			return "redirect:" + next();
		}
		prepare(kind, id, model);
		return Views.refusedForm(PAGE);
	}

	private void prepare(String kind, long id, Model model) {
		ReviewInfo review = this.actions.info(new DescribeReviewInfoRequest(kind, id));
		model.addAttribute("view", this.details.view(review));
	}

	private String title(String kind, long id) {
		return this.actions.info(new DescribeReviewInfoRequest(kind, id)).title();
	}

	private String next() {
		return this.actions.list(new DescribeReviewListRequest(null, ReviewController.WAITING, NEXT, 0))
			.reviewSet()
			.stream()
			.filter((review) -> !review.own())
			.findFirst()
			.map((review) -> ReviewController.PATH + "/" + review.kind() + "/" + review.id())
			.orElse(ReviewController.PATH);
	}

	/**
	 * The operation that decides.
	 */
	private interface Decision {

		Done run();

	}

}
