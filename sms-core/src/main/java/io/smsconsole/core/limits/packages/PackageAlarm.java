package io.smsconsole.core.limits.packages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import io.smsconsole.core.base.kind.Region;

/**
 * From which balance on people are told that the packages of a region run low.
 *
 * @param below segments in the mainland, cents of yuan elsewhere, or 0
 * @param percents percent of what the packages held at first, with commas between, or an
 * empty string
 */
record PackageAlarm(long below, String percents) {

	/** The shares that can be chosen. */
	static final List<Integer> PERCENTS = List.of(1, 5, 15);

	private static final PackageAlarm NONE = new PackageAlarm(0, "");

	private static final PackageAlarm ALL_SHARES = of(0, PERCENTS);

	private static final long HUNDRED = 100;

	static PackageAlarm of(long below, Collection<Integer> percents) {
		return new PackageAlarm(below,
				percents.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(",")));
	}

	/** What holds where nobody has chosen. */
	static PackageAlarm usual(Region region) {
		return (region == Region.MAINLAND) ? NONE : ALL_SHARES;
	}

	List<Integer> percentList() {
		return this.percents.isEmpty() ? List.of()
				: Arrays.stream(this.percents.split(",")).map(Integer::valueOf).toList();
	}

	boolean amountLow(PackageStock stock) {
		return stock.remaining() < this.below;
	}

	/** The smallest share that less than it is left of. Of nothing, nothing is left. */
	OptionalInt shareLow(PackageStock stock) {
		return percentList().stream()
			.mapToInt(Integer::intValue)
			.filter((percent) -> stock.amount() == 0 || stock.remaining() * HUNDRED < stock.amount() * percent)
			.min();
	}

}
