package io.smsconsole.core.insight.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Sorts counts of failed messages by kinds of reasons and by carriers.
 */
final class Reasons {

	/** What the upstream refused, no carrier ever had. */
	private static final String REJECTED = "REJECTED";

	private Reasons() {
	}

	static List<ReasonCount> classes(List<CountRow> counts, Locale locale) {
		Map<ReceiptClass, Long> classes = failed(counts).collect(
				Collectors.groupingBy((count) -> count.meaning().kind(), Collectors.summingLong(CountRow::messages)));
		Stream<ReasonCount> told = classes.entrySet()
			.stream()
			.map((each) -> new ReasonCount(each.getKey().name(), each.getKey().text(locale), each.getValue()));
		Stream<ReasonCount> rejected = Stream
			.of(new ReasonCount(REJECTED, Texts.of("receipts", locale).getString("class." + REJECTED),
					new Sums(counts).of(MessageState.REJECTED)));
		return Stream.concat(told, rejected)
			.filter((reason) -> reason.count() != 0)
			.sorted(Comparator.comparing(ReasonCount::count).reversed().thenComparing(ReasonCount::reason))
			.toList();
	}

	static List<CarrierCount> carriers(List<CountRow> counts) {
		Map<Carrier, Long> carriers = failed(counts)
			.collect(Collectors.groupingBy(CountRow::carrier, Collectors.summingLong(CountRow::messages)));
		return carriers.entrySet()
			.stream()
			.filter((each) -> each.getValue() != 0)
			.map((each) -> new CarrierCount(each.getKey().name(), each.getValue()))
			.sorted(Comparator.comparing(CarrierCount::count).reversed().thenComparing(CarrierCount::carrier))
			.toList();
	}

	private static Stream<CountRow> failed(List<CountRow> counts) {
		return counts.stream().filter((count) -> count.state() == MessageState.FAILED);
	}

}
