package io.smsconsole.web.statistics;

import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows how much was sent and what became of it, mainland and international apart.
 */
@Controller
class StatisticsController {

	static final String BASE = "/console/statistics/" + Regions.PATH;

	private final StatisticViews views;

	private final ViewChoices choices;

	StatisticsController(StatisticViews views, ViewChoices choices) {
		this.views = views;
		this.choices = choices;
	}

	@GetMapping(BASE)
	@Needs("DescribeStatisticQuery")
	String start(@PathVariable String region) {
		return "redirect:/console/statistics/" + region + "/overview";
	}

	@GetMapping(BASE + "/{view:" + StatisticViews.NAMES + "}")
	String view(@PathVariable String region, @PathVariable String view,
			@ModelAttribute("filter") StatisticsFilter filter, HtmxRequest request, Locale locale, Model model) {
		ViewQuery query = this.views.query(region, filter, locale);
		model.addAttribute("statistics", this.views.make(view, query));
		model.addAttribute("region", region);
		model.addAttribute("view", view);
		model.addAttribute("period", query.period());
		model.addAttribute("query", query);
		if (!request.isHtmxRequest()) {
			this.choices.show(region, filter, query.period(), model);
		}
		return Views.pageOr(request, "statistics/view", "results");
	}

}
