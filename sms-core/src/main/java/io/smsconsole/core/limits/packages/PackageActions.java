package io.smsconsole.core.limits.packages;

import java.time.ZoneId;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.time.Hours;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsRequest;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsResponse;
import io.smsconsole.core.wire.api.SmsPackagesStatisticsResponse.SmsPackagesStatistics;

import org.springframework.stereotype.Service;

/**
 * What can be done with packages.
 */
@Service
public class PackageActions {

	private static final int STATISTICS_LIMIT = 500;

	private final Packages packages;

	private final Apps apps;

	private final ZoneId zone;

	PackageActions(Packages packages, Apps apps, ZoneId zone) {
		this.packages = packages;
		this.apps = apps;
		this.zone = zone;
	}

	/**
	 * Adds a package that was bought or given.
	 * @param request how much it holds, and for how long
	 * @return its id
	 */
	@Action(name = "AddSmsPackage", access = Access.WRITE)
	public AddSmsPackageResponse add(AddSmsPackageRequest request) {
		return new AddSmsPackageResponse(
				this.packages.add(PackageDraft.of(request, this.packages.now(), this.zone, Problems.first())));
	}

	/**
	 * Lists packages, used up and expired ones too.
	 * @param request which of them
	 * @return them, newest first
	 */
	@Action(name = "DescribePackageList", access = Access.READ)
	public DescribePackageListResponse list(DescribePackageListRequest request) {
		PackageFilter filter = new PackageFilter(Parameters.regionOrBoth(request.international()),
				PackageStatus.parseOrAny(request.status()), this.packages.now());
		return new DescribePackageListResponse(this.packages.list(filter, Page.of(request.limit(), request.offset()))
			.stream()
			.map((found) -> PackageInfo.of(found, filter.now()))
			.toList(), this.packages.count(filter));
	}

	/**
	 * Tells what is left.
	 * @param request in which region
	 * @return what all packages together hold
	 */
	@Action(name = "DescribeSmsPkgRemain", access = Access.READ)
	public DescribeSmsPkgRemainResponse remain(DescribeSmsPkgRemainRequest request) {
		Region region = Parameters.region(request.international());
		PackageStock stock = new PackageStock(this.packages.usable(region));
		return new DescribeSmsPkgRemainResponse(region.wire(), stock.amount(), stock.remaining());
	}

	/**
	 * Tells what is used of the packages for the mainland that were added in some hours.
	 * Packages belong to the account: the application only decides who may ask. Those for
	 * elsewhere hold money, which this answer has no room for.
	 * @param request in which hours, and which part of the list, at most
	 * {@value #STATISTICS_LIMIT}
	 * @return them, oldest first
	 */
	@Action(name = "SmsPackagesStatistics", access = Access.READ, resource = Resource.APP)
	public SmsPackagesStatisticsResponse statistics(SmsPackagesStatisticsRequest request) {
		this.apps.find(AppId.parse(request.smsSdkAppId())).orElseThrow(AppId::unknown);
		Page page = Page.within(request.limit(), request.offset(), STATISTICS_LIMIT);
		Hours hours = Hours.of(request.beginTime(), request.endTime(), this.zone);
		return new SmsPackagesStatisticsResponse(this.packages.createdIn(Region.MAINLAND, hours, page)
			.stream()
			.map(PackageActions::statistics)
			.toList());
	}

	private static SmsPackagesStatistics statistics(SmsPackage found) {
		return new SmsPackagesStatistics(found.createdAt().getEpochSecond(), found.createdAt().getEpochSecond(),
				found.expiresAt().getEpochSecond(), found.amount(), found.type().wire(), found.id(),
				found.usedRoundedUp());
	}

}
