package io.smsconsole.web.console.packages;

import java.time.Instant;
import java.time.ZoneId;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.DescribePackageOutlookResponse;

/**
 * How long packages last, as the page shows it.
 *
 * @param told what was told
 * @param expiry the day on which something expires next, or a dash
 * @param end the day until which they last, or a dash
 */
public record OutlookView(DescribePackageOutlookResponse told, String expiry, String end) {

	private static final String NEVER = "–";

	static OutlookView of(DescribePackageOutlookResponse told, ZoneId zone) {
		return new OutlookView(told, day(told.nextExpiredTime(), zone), day(told.lastTime(), zone));
	}

	/**
	 * What is left.
	 * @return the amount as people read it, without a unit
	 */
	public String left() {
		return shown(this.told.packageRemain());
	}

	/**
	 * What there was at first.
	 * @return the amount as people read it, without a unit
	 */
	public String amount() {
		return shown(this.told.packageAmount());
	}

	/**
	 * What expires next.
	 * @return the amount as people read it, without a unit
	 */
	public String expiring() {
		return shown(this.told.nextExpiredRemain());
	}

	/**
	 * What is used a day.
	 * @return the amount as people read it, without a unit
	 */
	public String daily() {
		return shown(this.told.dailyUsage());
	}

	private String shown(long amount) {
		return Amounts.shown(Region.of(this.told.international()), amount);
	}

	private static String day(long seconds, ZoneId zone) {
		return (seconds > 0) ? Instant.ofEpochSecond(seconds).atZone(zone).toLocalDate().toString() : NEVER;
	}

}
