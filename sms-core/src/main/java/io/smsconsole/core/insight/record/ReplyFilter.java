package io.smsconsole.core.insight.record;

import java.util.List;

/**
 * Which replies are wanted.
 *
 * @param mainland whether from the mainland
 * @param apps the applications, {@code null} for all
 * @param from the smallest id
 * @param to the id before which all ids lie
 * @param phone a number in E.164, or {@code null}
 * @param signName the sign, or {@code null}
 * @param newestFirst the order; otherwise the oldest come first
 * @param limit how many at most
 */
record ReplyFilter(boolean mainland, List<Long> apps, long from, long to, String phone, String signName,
		boolean newestFirst, int limit) {

	/** The same of these applications only, and otherwise from old to new. */
	ReplyFilter within(List<Long> some) {
		return new ReplyFilter(this.mainland, some, this.from, this.to, this.phone, this.signName, false, this.limit);
	}

	/** The same from an id on. */
	ReplyFilter from(long first, int most) {
		return new ReplyFilter(this.mainland, this.apps, first, this.to, this.phone, this.signName, false, most);
	}

}
