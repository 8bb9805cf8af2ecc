package io.smsconsole.core.insight.statistics;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.LegacyCodes;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Sorts counts by why messages did not arrive.
 */
final class Failures {

	private static final Set<MessageState> ENDS = EnumSet.of(MessageState.REFUSED, MessageState.REJECTED,
			MessageState.FAILED);

	private Failures() {
	}

	/**
	 * A code that means different things by carrier stands once for each meaning.
	 */
	static List<FailureCount> of(List<CountRow> counts, Locale locale) {
		Map<Reason, Long> reasons = counts.stream()
			.filter((count) -> ENDS.contains(count.state()))
			.collect(Collectors.groupingBy(
					(count) -> new Reason(count.state(), count.code(), description(count, locale)),
					Collectors.summingLong(CountRow::messages)));
		return reasons.entrySet()
			.stream()
			.map((reason) -> reason.getKey().count(reason.getValue()))
			.filter((reason) -> reason.count() != 0)
			.sorted(Comparator.comparing(FailureCount::count)
				.reversed()
				.thenComparing(FailureCount::code)
				.thenComparing(FailureCount::description))
			.toList();
	}

	private static String description(CountRow count, Locale locale) {
		if (count.state() == MessageState.FAILED) {
			return count.meaning().text(locale);
		}
		return ErrorCode.of(count.code()).map((code) -> ErrorTexts.of(code, locale)).orElse(count.code());
	}

	private record Reason(MessageState state, String code, String description) {

		FailureCount count(long messages) {
			OptionalInt legacy = ErrorCode.of(this.code).map(LegacyCodes::number).orElse(OptionalInt.empty());
			return new FailureCount(this.state.wire(), this.code, legacy.isPresent() ? legacy.getAsInt() : null,
					this.description, messages);
		}

	}

}
