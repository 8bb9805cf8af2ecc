package io.smsconsole.web.console.review;

import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.review.DescribeReviewHistoryRequest;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.core.catalog.review.ReviewEventInfo;
import io.smsconsole.core.catalog.review.ReviewInfo;
import io.smsconsole.core.catalog.rule.Finding;

import org.springframework.stereotype.Component;

/**
 * What happened to something that was submitted, for the fragment that shows it.
 * Templates reach it as {@code @reviewHistory}.
 */
@Component
public class ReviewHistory {

	private final ReviewActions actions;

	private final Gate gate;

	ReviewHistory(ReviewActions actions, Gate gate) {
		this.actions = actions;
		this.gate = gate;
	}

	/**
	 * Tells what happened.
	 * @param kind {@code sign}, {@code template} or {@code qualification}
	 * @param id its id
	 * @return the events, the oldest first; none for those who may not see them
	 */
	public List<ReviewEventInfo> of(String kind, long id) {
		return this.gate.may("DescribeReviewHistory")
				? this.actions.history(new DescribeReviewHistoryRequest(kind, id)).eventSet() : List.of();
	}

	/**
	 * The rules that a text breaks.
	 * @param review what was submitted
	 * @return the names of the rules, each once
	 */
	public List<String> rules(ReviewInfo review) {
		return review.findingSet().stream().map(Finding::rule).distinct().toList();
	}

	/**
	 * The colour of an event.
	 * @param event the event's name
	 * @return such as {@code success}
	 */
	public String colour(String event) {
		return switch (event) {
			case "approved", "effective" -> "success";
			case "rejected", "upstream-rejected" -> "danger";
			case "upstream-approved" -> "warning";
			default -> "info";
		};
	}

}
