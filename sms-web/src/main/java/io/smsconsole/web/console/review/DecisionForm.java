package io.smsconsole.web.console.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

/**
 * What a reviewer decides.
 *
 * @param approve what is decided
 * @param version the version that the reviewer has seen
 * @param reason the names of the ready-made reasons that were chosen
 * @param reviewReply what else is said
 */
record DecisionForm(Boolean approve, Long version, List<String> reason, String reviewReply) {

	static final DecisionForm EMPTY = new DecisionForm(null, null, List.of(), "");

	/**
	 * What the submitter is told: the chosen reasons and what was written.
	 */
	String reply(MessageSource texts, Locale locale) {
		Stream<String> chosen = (this.reason != null)
				? this.reason.stream().map((name) -> texts.getMessage("review.reason." + name, null, "", locale))
				: Stream.empty();
		return Stream.concat(chosen, Stream.ofNullable(this.reviewReply))
			.filter(StringUtils::hasText)
			.map(String::strip)
			.collect(Collectors.joining(" "));
	}

	boolean chosen(String name) {
		return this.reason != null && this.reason.contains(name);
	}

}
