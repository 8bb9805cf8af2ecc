package io.smsconsole.web.console.review;

import java.util.List;
import java.util.stream.Stream;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.catalog.review.DescribeReviewListRequest;
import io.smsconsole.core.catalog.review.DescribeReviewListResponse;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists what was submitted: at first what waits for a reviewer here, else what is the
 * upstream's to decide.
 */
@Controller
@RequestMapping(ReviewController.PATH)
class ReviewController {

	static final String PATH = "/console/reviews";

	static final Integer WAITING = 1;

	private static final Integer UPSTREAM = 2;

	private static final List<Choice> KINDS = Stream.of("sign", "template", "qualification", "task")
		.map((kind) -> Choice.key(kind, "review.kind." + kind))
		.toList();

	private static final List<Choice> STATUSES = Stream.of(1, 2, 0, -1)
		.map((status) -> Choice.key(status, "review.status." + status))
		.toList();

	private final ReviewActions actions;

	ReviewController(ReviewActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String kind, @RequestParam(required = false) String status,
			Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		Integer stage = (status != null) ? Entered.integer(status) : WAITING;
		DescribeReviewListResponse found = find(kind, stage, page);
		if (status == null && found.automatic() && found.totalCount() == 0) {
			stage = UPSTREAM;
			found = find(kind, stage, page);
		}
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", KINDS);
		model.addAttribute("status", (stage != null) ? stage.toString() : "");
		model.addAttribute("statuses", STATUSES);
		model.addAttribute("automatic", found.automatic());
		model.addAttribute("reviews", page.slice(found.reviewSet(), found.totalCount()));
		return Views.pageOr(request, "console/review/list", "rows");
	}

	private DescribeReviewListResponse find(String kind, Integer status, OffsetPage page) {
		return this.actions.list(new DescribeReviewListRequest(kind, status, page.limit(), page.offset()));
	}

}
