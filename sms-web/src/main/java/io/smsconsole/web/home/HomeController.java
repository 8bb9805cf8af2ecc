package io.smsconsole.web.home;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import io.smsconsole.auth.gate.Gate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the start page.
 */
@Controller
class HomeController {

	private static final String STATISTICS = "DescribeStatisticQuery";

	private final TodayMaker today;

	private final HomeTasks tasks;

	private final List<Attention> attentions;

	private final Gate gate;

	HomeController(TodayMaker today, HomeTasks tasks, ObjectProvider<Attention> attentions, Gate gate) {
		this.today = today;
		this.tasks = tasks;
		this.attentions = attentions.stream().sorted(Comparator.comparing(Attention::order)).toList();
		this.gate = gate;
	}

	@GetMapping("/console")
	String home(Locale locale, Model model) {
		boolean told = this.gate.may(STATISTICS);
		List<HomeTask> latest = this.tasks.latest();
		List<Waiting> waiting = waiting();
		model.addAttribute("fresh", latest.isEmpty() && waiting.isEmpty() && !(told && this.today.anythingSent()));
		model.addAttribute("today", told ? this.today.make(locale) : null);
		model.addAttribute("latest", latest);
		model.addAttribute("next", this.tasks.next());
		model.addAttribute("waiting", waiting);
		return "home/home";
	}

	private List<Waiting> waiting() {
		return this.attentions.stream()
			.filter((attention) -> this.gate.may(attention.action()))
			.map((attention) -> new Waiting(attention, attention.count().getAsLong()))
			.filter((waiting) -> waiting.count() > 0)
			.toList();
	}

}
