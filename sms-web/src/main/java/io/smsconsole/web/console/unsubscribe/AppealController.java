package io.smsconsole.web.console.unsubscribe;

import java.util.List;
import java.util.stream.Stream;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeRemovalListRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeRemovalListResponse;
import io.smsconsole.core.audience.unsubscribe.RemovalActions;
import io.smsconsole.core.audience.unsubscribe.ReviewUnsubscribeRemovalRequest;
import io.smsconsole.web.console.number.NumberChoices;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists appeals against unsubscriptions, and takes decisions on them.
 */
@Controller
@RequestMapping(AppealController.PATH)
class AppealController {

	static final String PATH = UnsubscribeController.PATH + "/appeals";

	private static final String REVIEW = "console/unsubscribe/review";

	private static final String ONE = "/{id:[0-9]+}";

	private final RemovalActions actions;

	private final NumberChoices choices;

	AppealController(RemovalActions actions, NumberChoices choices) {
		this.actions = actions;
		this.choices = choices;
	}

	@GetMapping
	String list(@RequestParam(required = false) String app, @RequestParam(required = false) String status,
			Cursor cursor, HtmxRequest request, Model model) {
		DescribeUnsubscribeRemovalListResponse found = this.actions.list(new DescribeUnsubscribeRemovalListRequest(app,
				null, Entered.integer(status), null, cursor.size(), cursor.after(), cursor.before(), true));
		model.addAttribute("slice", new Slice<>(found.removalSet().stream().map(AppealLine::new).toList(),
				UnsubscribeController.orNull(found.newerCursor()), UnsubscribeController.orNull(found.cursor())));
		model.addAttribute("app", app);
		model.addAttribute("status", status);
		model.addAttribute("apps", this.choices.apps());
		model.addAttribute("states", states());
		return Views.pageOr(request, "console/unsubscribe/appeals", "results");
	}

	@GetMapping(ONE)
	@Needs("ReviewUnsubscribeRemoval")
	String review(@PathVariable long id, Model model) {
		model.addAttribute("form", ReviewForm.EMPTY);
		model.addAttribute("line", find(id));
		return REVIEW;
	}

	@PostMapping(ONE)
	@Needs("ReviewUnsubscribeRemoval")
	Object decide(@PathVariable long id, @ModelAttribute("form") ReviewForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.actions
			.review(new ReviewUnsubscribeRemovalRequest(id, form.approve(), form.reviewReply())))) {
			Flash.success(redirect, form.approve() ? "unsubscribe.approved" : "unsubscribe.rejected");
			return "redirect:" + PATH;
		}
		model.addAttribute("line", find(id));
		return Views.refusedForm(REVIEW);
	}

	private AppealLine find(long id) {
		// what lies just below the next id is the one asked for, if the person may see it
		return this.actions
			.list(new DescribeUnsubscribeRemovalListRequest(null, null, null, null, 1, Long.toString(id + 1), null,
					true))
			.removalSet()
			.stream()
			.filter((appeal) -> appeal.removalId() == id)
			.map(AppealLine::new)
			.findFirst()
			.orElseThrow(RemovalActions::unknown);
	}

	private static List<Choice> states() {
		return Stream.of(1, 0, -1).map((state) -> Choice.key(state, "unsubscribe.status." + state)).toList();
	}

}
