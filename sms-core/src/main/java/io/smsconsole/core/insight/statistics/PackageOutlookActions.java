package io.smsconsole.core.insight.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.limits.packages.PackageStock;

import org.springframework.stereotype.Service;

/**
 * What is to be expected of the packages, over all applications: packages belong to the
 * account.
 */
@Service
public class PackageOutlookActions {

	private static final int DAYS = 7;

	private final PackageLedger packages;

	private final MessageCounts counts;

	private final Clock clock;

	private final ZoneId zone;

	PackageOutlookActions(PackageLedger packages, MessageCounts counts, Clock clock, ZoneId zone) {
		this.packages = packages;
		this.counts = counts;
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
		long perDay = (region == Region.MAINLAND) ? Math.round((double) used(region, now) / DAYS) : 0;
		return new DescribePackageOutlookResponse(region.wire(), stock.amount(), stock.remaining(),
				stock.nextExpiry().map(Instant::getEpochSecond).orElse(0L), stock.nextExpiring(), perDay,
				stock.lastsUntil(now, perDay).map(Instant::getEpochSecond).orElse(0L));
	}

	private long used(Region region, Instant now) {
		ZonedDateTime today = now.atZone(this.zone).truncatedTo(ChronoUnit.DAYS);
		return Consumption.of(this.counts.count(CountScope.of(region, null), new Period(today.minusDays(DAYS), today)))
			.net();
	}

}
