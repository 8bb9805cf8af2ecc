package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.insight.scope.Seconds;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.stereotype.Component;

/**
 * Finds the codes that stand for a class of reasons. Which of them occur is read from the
 * counts, since a code that nobody knows belongs to a class, too.
 */
@Component
class RecordReasons {

	/** What the upstream refused has no receipt, so no class. */
	private static final String REJECTED = "REJECTED";

	/** Goes with no message, so that nothing is found. */
	private static final List<String> NONE = List.of("-");

	private final MessageCounts counts;

	private final ZoneId zone;

	RecordReasons(MessageCounts counts, ZoneId zone) {
		this.counts = counts;
		this.zone = zone;
	}

	static MessageState state(String reason) {
		return REJECTED.equals(reason) ? MessageState.REJECTED : MessageState.FAILED;
	}

	/**
	 * The codes of the messages that failed so.
	 * @return the codes, at least one, or {@code null} for any
	 */
	List<String> codes(String reason, CountScope scope, Seconds seconds) {
		if (reason == null || REJECTED.equals(reason)) {
			return null;
		}
		Period period = new Period(hour(seconds.from()), hour(seconds.to().minusSeconds(1)).plusHours(1));
		List<String> codes = this.counts.count(scope, period, Part.CODE)
			.stream()
			.filter((count) -> count.state() == MessageState.FAILED && count.meaning().kind().name().equals(reason))
			.map(CountRow::code)
			.distinct()
			.toList();
		return codes.isEmpty() ? NONE : codes;
	}

	private ZonedDateTime hour(Instant instant) {
		return instant.atZone(this.zone).truncatedTo(ChronoUnit.HOURS);
	}

}
