package io.smsconsole.web.statistics;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.gate.Gate;

import org.springframework.stereotype.Component;

/**
 * The views that a person may open. Templates reach it as {@code @statisticTabs}.
 */
@Component
public class StatisticTabs {

	private final List<ViewMaker> makers;

	private final Gate gate;

	StatisticTabs(List<ViewMaker> makers, Gate gate) {
		this.makers = makers;
		this.gate = gate;
	}

	/**
	 * The views of a region.
	 * @param region {@code mainland} or {@code international}
	 * @return their names in order
	 */
	public List<String> of(String region) {
		List<String> tabs = new ArrayList<>();
		for (ViewMaker maker : this.makers) {
			if (maker.regions().contains(Regions.of(region)) && this.gate.may(maker.action())) {
				tabs.add(maker.name());
			}
		}
		addAfterFirst(tabs, "replies", "DescribeInnerSMSReply");
		addAfterFirst(tabs, "records", "DescribeSendSmsRecord");
		return tabs;
	}

	private void addAfterFirst(List<String> tabs, String tab, String action) {
		if (this.gate.may(action)) {
			tabs.add(Math.min(1, tabs.size()), tab);
		}
	}

}
