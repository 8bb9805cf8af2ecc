package io.smsconsole.web.console.review;

import java.util.Locale;

import io.smsconsole.core.catalog.review.DescribeReviewInfoRequest;
import io.smsconsole.core.catalog.review.DescribeReviewListRequest;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.core.catalog.review.ReviewInfo;
import io.smsconsole.core.catalog.review.ReviewSmsQualificationRequest;
import io.smsconsole.core.catalog.review.ReviewSmsSignRequest;
import io.smsconsole.core.catalog.review.ReviewSmsTemplateRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.sending.task.ReviewSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskReviewActions;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
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

	private final TaskReviewActions taskReviews;

	private final TaskActions tasks;

	private final ReviewDetails details;

	private final MessageSource texts;

	ReviewPageController(ReviewActions actions, TaskReviewActions taskReviews, TaskActions tasks, ReviewDetails details,
			MessageSource texts) {
		this.actions = actions;
		this.taskReviews = taskReviews;
		this.tasks = tasks;
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

	/**
	 * Approved, it may still turn out to be too late or to lack its template: then its
	 * own page tells.
	 */
	@PostMapping("/task/{id}")
	Object task(@PathVariable long id, @ModelAttribute(FORM) DecisionForm form, BindingResult errors, Locale locale,
			Model model, RedirectAttributes redirect) {
		String task = String.valueOf(id);
		Object view = decide("task", id, form, errors, model, redirect, () -> this.taskReviews
			.review(new ReviewSendTaskRequest(task, form.approve(), form.reply(this.texts, locale), form.version())));
		if (!errors.hasErrors() && form.approve()) {
			TaskSummary now = this.tasks.summary(new TaskRequest(task));
			if (now.state() == TaskState.MISSED || now.state() == TaskState.FAILED) {
				Flash.failure(redirect, "review.task.not-begun", now.taskName(),
						ErrorTexts.reason(now.reason(), locale));
			}
		}
		return view;
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

		Object run();

	}

}
