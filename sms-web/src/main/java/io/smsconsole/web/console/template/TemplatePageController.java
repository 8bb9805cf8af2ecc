package io.smsconsole.web.console.template;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateInfoRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.console.review.ReviewList;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows one template, as it was handed in and as a phone shows it.
 */
@Controller
@RequestMapping(TemplateController.PATH)
class TemplatePageController {

	private final TemplateActions actions;

	private final TemplateChoices choices;

	private final ReviewList reviews;

	TemplatePageController(TemplateActions actions, TemplateChoices choices, ReviewList reviews) {
		this.actions = actions;
		this.choices = choices;
		this.reviews = reviews;
	}

	@GetMapping("/{id}")
	String show(@PathVariable Region region, @PathVariable long id, HtmxRequest request, Model model) {
		TemplateInfo template = this.actions.info(new DescribeTPLTemplateInfoRequest(id));
		String path = this.reviews.place(region, TemplateController.FEATURE, model);
		if (template.international() != region.wire()) {
			return "redirect:" + this.reviews.elsewhere(region, TemplateController.FEATURE) + "/" + id;
		}
		List<String> signs = this.choices.signs(region);
		model.addAttribute("template", template);
		model.addAttribute("address", path + "/" + id);
		model.addAttribute("preview",
				TemplatePreview.of(region, signs.isEmpty() ? null : signs.get(0), template.templateContent()));
		return Views.pageOr(request, "console/template/template", "standing");
	}

}
