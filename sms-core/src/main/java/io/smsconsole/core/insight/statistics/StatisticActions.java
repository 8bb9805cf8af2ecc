package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;

import org.springframework.stereotype.Service;

/**
 * What can be asked of the counts along time.
 */
@Service
public class StatisticActions {

	private static final String QUERY = "DescribeStatisticQuery";

	private static final String MONTHS = "DescribeMonthStatistic";

	private static final String CONVERSIONS = "DescribeConversionStatistic";

	private static final String VERIFICATIONS = "DescribeVerificationStatistic";

	private static final String PACKAGES = "DescribePackageConsumption";

	private final Statistics statistics;

	private final Views views;

	StatisticActions(Statistics statistics, Views views) {
		this.statistics = statistics;
		this.views = views;
	}

	/**
	 * Tells how much was asked for, accepted, billed and delivered.
	 * @param request of which messages, and when
	 * @return the sums, those of the period before, and the trend
	 */
	@Action(name = QUERY, access = Access.READ, resource = Resource.APP)
	public DescribeStatisticQueryResponse query(DescribeStatisticQueryRequest request) {
		return this.statistics.query(this.views.of(QUERY, request));
	}

	/**
	 * Tells the same by the month.
	 * @param request of which messages, and when
	 * @return the sums and those of each month
	 */
	@Action(name = MONTHS, access = Access.READ, resource = Resource.APP)
	public DescribeMonthStatisticResponse months(DescribeMonthStatisticRequest request) {
		return this.statistics.months(this.views.of(MONTHS, request));
	}

	/**
	 * Tells how many messages were acted upon, as callers reported it. Everything counts
	 * in the hour in which the message was asked for.
	 * @param request of which messages, and when
	 * @return the sums, those of the period before, and the trend
	 */
	@Action(name = CONVERSIONS, access = Access.READ, resource = Resource.APP)
	public DescribeConversionStatisticResponse conversions(DescribeConversionStatisticRequest request) {
		return this.statistics.conversions(this.views.of(CONVERSIONS, request));
	}

	/**
	 * Tells of verification codes: messages of that type, and those of templates that
	 * speak of a code.
	 * @param request of which messages, and when
	 * @return the sums and the trend, beside the day before
	 */
	@Action(name = VERIFICATIONS, access = Access.READ, resource = Resource.APP)
	public DescribeVerificationStatisticResponse verifications(DescribeVerificationStatisticRequest request) {
		return this.statistics.verifications(this.views.of(VERIFICATIONS, request));
	}

	/**
	 * Tells what messages cost: segments and, outside of the mainland, money.
	 * @param request of which messages, and when
	 * @return the sums, those of the period before, and the trend
	 */
	@Action(name = PACKAGES, access = Access.READ, resource = Resource.APP)
	public DescribePackageConsumptionResponse packages(DescribePackageConsumptionRequest request) {
		return this.statistics.packages(this.views.of(PACKAGES, request));
	}

}
