package io.smsconsole.web.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows how much was sent, mainland and international apart.
 */
@Controller
class StatisticsController {

	private static final String BASE = "/console/statistics/" + Regions.PATH;

	private final StatisticActions statistics;

	private final OverviewMaker maker;

	private final AppChoices apps;

	private final Clock clock;

	private final ZoneId zone;

	StatisticsController(StatisticActions statistics, OverviewMaker maker, ObjectProvider<AppChoices> apps, Clock clock,
			ZoneId zone) {
		this.statistics = statistics;
		this.maker = maker;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping(BASE)
	@Needs("DescribeStatisticQuery")
	String views(@PathVariable String region) {
		return "redirect:/console/statistics/" + region + "/overview";
	}

	@GetMapping(BASE + "/overview")
	String overview(@PathVariable String region, @ModelAttribute("filter") StatisticsFilter filter, HtmxRequest request,
			Locale locale, Model model) {
		PeriodChoice period = filter.period(PeriodName.TODAY, LocalDate.now(this.clock.withZone(this.zone)));
		model.addAttribute("region", region);
		model.addAttribute("period", period);
		model.addAttribute("apps",
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList());
		model
			.addAttribute("overview",
					this.maker
						.make(period,
								this.statistics.query(new DescribeStatisticQueryRequest(Regions.of(region).wire(),
										filter.app(), period.beginTime(this.zone), period.endTime(this.zone))),
								locale));
		return Views.pageOr(request, "statistics/overview", "results");
	}

}
