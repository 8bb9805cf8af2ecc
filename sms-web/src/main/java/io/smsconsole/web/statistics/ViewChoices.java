package io.smsconsole.web.statistics;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.insight.statistics.AnalysisActions;
import io.smsconsole.core.insight.statistics.DescribeStatisticChoiceRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticChoiceResponse;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What views can be narrowed down to: the applications of the person who asks, and the
 * signs and templates of their messages in the period.
 */
@Component
public class ViewChoices {

	private final AnalysisActions analysis;

	private final Gate gate;

	private final AppChoices apps;

	private final ZoneId zone;

	ViewChoices(AnalysisActions analysis, Gate gate, ObjectProvider<AppChoices> apps, ZoneId zone) {
		this.analysis = analysis;
		this.gate = gate;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.zone = zone;
	}

	/**
	 * Puts what can be chosen into a page.
	 * @param region {@code mainland} or {@code international}
	 * @param filter what is chosen
	 * @param period the days
	 * @param model the page's model
	 */
	public void show(String region, StatisticsFilter filter, PeriodChoice period, Model model) {
		model.addAttribute("apps",
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList());
		List<Choice> signs = new ArrayList<>();
		List<Choice> templates = new ArrayList<>();
		if (this.gate.may("DescribeStatisticChoice")) {
			DescribeStatisticChoiceResponse answer = this.analysis
				.choices(new DescribeStatisticChoiceRequest(Regions.of(region).wire(), filter.app(), null, null,
						period.beginTime(this.zone), period.endTime(this.zone)));
			answer.signNameSet().forEach((sign) -> signs.add(Choice.of(sign, sign)));
			answer.templateSet()
				.forEach((template) -> templates.add(Choice.of(template.templateId(),
						(template.templateId() + " " + template.templateName()).strip())));
		}
		model.addAttribute("signs", Choice.keeping(signs, filter.sign()));
		model.addAttribute("templates", Choice.keeping(templates, filter.template()));
	}

}
