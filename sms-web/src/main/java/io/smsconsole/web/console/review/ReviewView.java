package io.smsconsole.web.console.review;

import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.catalog.review.ReviewInfo;
import io.smsconsole.core.catalog.rule.Finding;

/**
 * Something that was submitted, as its page shows it.
 *
 * @param review what it is
 * @param pieces its text, cut where rules are broken
 * @param rules the names of the rules that it breaks, each once
 * @param reasons the names of the ready-made reasons to refuse it, those of the rules
 * first
 * @param facts what else was handed in
 * @param address the address of its own page
 */
record ReviewView(ReviewInfo review, List<MarkedText.Piece> pieces, List<String> rules, List<String> reasons,
		ReviewFacts facts, String address) {

	static ReviewView of(ReviewInfo review, ReviewFacts facts, String address) {
		List<String> rules = review.findingSet().stream().map(Finding::rule).distinct().toList();
		Stream<String> others = switch (review.kind()) {
			case "sign" -> Stream.of("proof-unclear", "proof-other", "sign-unclear");
			case "template" -> Stream.of("purpose-unclear", "type-wrong");
			case "task" -> Stream.of("list-doubtful", "time-unsuitable", "content-unsuitable");
			default -> Stream.of("proof-unclear", "data-other");
		};
		return new ReviewView(review, MarkedText.of(review.text(), review.findingSet()), rules,
				Stream.concat(rules.stream(), others).toList(), facts, address);
	}

	/**
	 * The operation that decides on it.
	 * @return its name
	 */
	public String operation() {
		return switch (this.review.kind()) {
			case "sign" -> "ReviewSmsSign";
			case "template" -> "ReviewSmsTemplate";
			case "task" -> "ReviewSendTask";
			default -> "ReviewSmsQualification";
		};
	}

	/**
	 * The key of the button that approves.
	 * @return the message key
	 */
	public String approve() {
		return switch (this.review.kind()) {
			case "qualification" -> "review.approve.last";
			case "task" -> "review.approve.task";
			default -> "review.approve";
		};
	}

	/**
	 * The words that break a rule.
	 * @param rule the rule's name
	 * @return each once, empty where the text as a whole breaks it
	 */
	public List<String> words(String rule) {
		return this.review.findingSet()
			.stream()
			.filter((finding) -> finding.rule().equals(rule) && !finding.text().isEmpty())
			.map(Finding::text)
			.distinct()
			.toList();
	}

}
