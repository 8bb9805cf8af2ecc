package io.smsconsole.core.insight.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.limits.packages.PackageStock;
import io.smsconsole.core.sending.charge.Charges;

import org.springframework.stereotype.Service;

/**
 * What is to be expected of the packages, over all applications: packages belong to the
 * account.
 */
@Service
public class PackageOutlookActions {

	private static final int DAYS = 7;

	private static final int CENTS = 2;

	private final PackageLedger packages;

	private final MessageCounts counts;

	private final Charges charges;

	private final Clock clock;

	private final ZoneId zone;

	PackageOutlookActions(PackageLedger packages, MessageCounts counts, Charges charges, Clock clock, ZoneId zone) {
		this.packages = packages;
		this.counts = counts;
		this.charges = charges;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Tells how long the packages will last if as much is used as in the last week.
	 * @param request in which region
	 * @return what they hold, what is used a day, and until when they last
	 */
	@Action(name = "DescribePackageOutlook", access = Access.READ)
	public DescribePackageOutlookResponse outlook(DescribePackageOutlookRequest request) {
		Region region = Parameters.region(request.international());
		PackageStock stock = this.packages.stock(region);
		Instant now = this.clock.instant();
		long perDay = Math.round(used(region, now) / DAYS);
		return new DescribePackageOutlookResponse(region.wire(), stock.amount(), stock.remaining(),
				stock.nextExpiry().map(Instant::getEpochSecond).orElse(0L), stock.nextExpiring(), perDay,
				stock.lastsUntil(now, perDay).map(Instant::getEpochSecond).orElse(0L));
	}

	/** Segments, or cents of yuan outside of the mainland. */
	private double used(Region region, Instant now) {
		ZonedDateTime today = now.atZone(this.zone).truncatedTo(ChronoUnit.DAYS);
		ZonedDateTime from = today.minusDays(DAYS);
		if (region == Region.INTERNATIONAL) {
			return this.charges.sums(null, null, null, from.toInstant(), today.toInstant())
				.stream()
				.map((sum) -> sum.taken().subtract(sum.givenBack()).movePointRight(CENTS))
				.reduce(BigDecimal.ZERO, BigDecimal::add)
				.doubleValue();
		}
		return Consumption.of(this.counts.count(CountScope.of(region, null), new Period(from, today)), List.of()).net();
	}

}
