package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Locked packages while they are reckoned with. A message is taken from the packages that
 * covered the moment at which it was asked for, and is given back to these alone, as if
 * it had never been sent: first it makes room among what went uncovered, then it returns
 * to the package that is used last.
 */
final class Balances {

	private static final Comparator<Balance> OLDEST_EXPIRING_FIRST = Comparator.comparing(Balance::expiresAt)
		.thenComparing(Balance::id);

	private final List<Balance> all;

	Balances(List<SmsPackage> locked) {
		this.all = locked.stream().map(Balance::new).toList();
	}

	void take(Instant asked, BigDecimal wanted) {
		List<Balance> covering = covering(asked);
		if (covering.isEmpty()) {
			return;
		}
		BigDecimal left = wanted;
		for (Balance each : covering) {
			left = each.take(left);
		}
		newest(covering).goUncovered(left);
	}

	void giveBack(Instant asked, BigDecimal returned) {
		List<Balance> covering = covering(asked);
		if (covering.isEmpty()) {
			return;
		}
		BigDecimal left = newest(covering).strikeOut(returned);
		for (int i = covering.size() - 1; i >= 0; i--) {
			left = covering.get(i).giveBack(left);
		}
	}

	List<Balance> changed() {
		return this.all.stream().filter(Balance::changed).toList();
	}

	private List<Balance> covering(Instant asked) {
		return this.all.stream().filter((each) -> each.covers(asked)).sorted(OLDEST_EXPIRING_FIRST).toList();
	}

	/** Ids are in the order in which packages were added. */
	private static Balance newest(List<Balance> covering) {
		return Collections.max(covering, Comparator.comparing(Balance::id));
	}

}
