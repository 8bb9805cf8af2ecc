package io.smsconsole.web.console.sign;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListResponse;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.web.console.region.RegionPath;
import io.smsconsole.web.console.review.ReviewList;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists signs and shows how their reviews stand.
 */
@Controller
@RequestMapping(SignController.PATH)
class SignController {

	static final String FEATURE = "signs";

	static final String PATH = "/console/" + RegionPath.VARIABLE + "/" + FEATURE;

	private final SignActions actions;

	private final SignChoices choices;

	private final ReviewList reviews;

	SignController(SignActions actions, SignChoices choices, ReviewList reviews) {
		this.actions = actions;
		this.choices = choices;
		this.reviews = reviews;
	}

	@GetMapping
	String list(@PathVariable Region region, @RequestParam(defaultValue = "") String search,
			@RequestParam(required = false) Integer state, @RequestParam(required = false) Integer type, Cursor cursor,
			HtmxRequest request, Model model) {
		this.reviews.place(region, FEATURE, model);
		this.reviews.filters(search, state, type, model);
		OffsetPage page = OffsetPage.of(cursor);
		DescribeTPLSignListResponse found = this.actions.list(
				new DescribeTPLSignListRequest(region.wire(), search, state, page.limit(), page.offset(), type, null));
		model.addAttribute("types", this.choices.types());
		model.addAttribute("signs", page.slice(found.signSet(), found.totalCount()));
		return Views.pageOr(request, "console/sign/list", "rows");
	}

	@GetMapping("/{id}/row")
	String row(@PathVariable Region region, @PathVariable long id, Model model) {
		this.reviews.place(region, FEATURE, model);
		model.addAttribute("sign", this.actions.info(new DescribeTPLSignInfoRequest(id)));
		return "console/sign/list :: row";
	}

}
