package io.smsconsole.core.catalog.review;

/**
 * Something that happened in a review.
 *
 * @param event {@code submitted}, {@code approved}, {@code rejected} (by a reviewer
 * here), {@code handed-in}, {@code upstream-approved}, {@code effective} or
 * {@code upstream-rejected}
 * @param accountName who did it, empty for the upstream
 * @param reply what was said about it, or an empty string
 * @param eventTime when, UNIX seconds
 */
public record ReviewEventInfo(String event, String accountName, String reply, long eventTime) {

	static ReviewEventInfo of(ReviewRecord entry) {
		return new ReviewEventInfo(entry.event().word(), entry.name(), entry.reply(),
				entry.happened().getEpochSecond());
	}

}
