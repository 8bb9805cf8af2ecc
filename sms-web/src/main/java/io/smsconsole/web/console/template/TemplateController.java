package io.smsconsole.web.console.template;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateInfoRequest;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListRequest;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListResponse;
import io.smsconsole.core.catalog.template.TemplateActions;
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
 * Lists templates and shows how their reviews stand.
 */
@Controller
@RequestMapping(TemplateController.PATH)
class TemplateController {

	static final String FEATURE = "templates";

	static final String PATH = "/console/" + RegionPath.VARIABLE + "/" + FEATURE;

	private final TemplateActions actions;

	private final TemplateChoices choices;

	private final ReviewList reviews;

	TemplateController(TemplateActions actions, TemplateChoices choices, ReviewList reviews) {
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
		DescribeTPLTemplateListResponse found = this.actions
			.list(new DescribeTPLTemplateListRequest(region.wire(), search, type, state, page.limit(), page.offset()));
		model.addAttribute("templates", page.slice(found.templateSet(), found.totalCount()));
		model.addAttribute("types", this.choices.types());
		return Views.pageOr(request, "console/template/list", "rows");
	}

	@GetMapping("/{id}/row")
	String row(@PathVariable Region region, @PathVariable long id, Model model) {
		this.reviews.place(region, FEATURE, model);
		model.addAttribute("template", this.actions.info(new DescribeTPLTemplateInfoRequest(id)));
		return "console/template/list :: row";
	}

}
