package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.sending.charge.ChargeSum;
import io.smsconsole.core.sending.charge.Charges;

import org.springframework.stereotype.Service;

/**
 * Adds up counts along time.
 */
@Service
class Statistics {

	private final MessageCounts counts;

	private final Charges charges;

	private final Templates templates;

	Statistics(MessageCounts counts, Charges charges, Templates templates) {
		this.counts = counts;
		this.charges = charges;
		this.templates = templates;
	}

	DescribeStatisticQueryResponse query(View view) {
		List<CountRow> counts = byTime(view.scope(), view.elapsed());
		return new DescribeStatisticQueryResponse(Figures.of(counts),
				Figures.of(this.counts.count(view.scope(), view.before())), points(view, counts));
	}

	DescribeMonthStatisticResponse months(View view) {
		List<CountRow> counts = byTime(view.scope(), view.elapsed());
		return new DescribeMonthStatisticResponse(Figures.of(counts), Months.of(points(view, counts), view.whole()));
	}

	DescribeConversionStatisticResponse conversions(View view) {
		List<CountRow> counts = byTime(view.scope(), view.elapsed());
		return new DescribeConversionStatisticResponse(ConversionFigures.of(counts),
				ConversionFigures.of(this.counts.count(view.scope(), view.before())),
				view.points(counts, (time, some) -> new ConversionPoint(time, ConversionFigures.of(some))));
	}

	DescribePackageConsumptionResponse packages(View view) {
		List<CountRow> counts = byTime(view.scope(), view.elapsed());
		List<ChargeSum> charges = charges(view.scope(), view.elapsed());
		Map<Long, List<ChargeSum>> byPoint = charges.stream()
			.collect(Collectors.groupingBy((charge) -> view.point(charge.hour())));
		return new DescribePackageConsumptionResponse(Consumption.of(counts, charges),
				Consumption.of(this.counts.count(view.scope(), view.before()), charges(view.scope(), view.before())),
				view.points(counts, (time, some) -> new ConsumptionPoint(time,
						Consumption.of(some, byPoint.getOrDefault(time, List.of())))));
	}

	/**
	 * Each hour is compared with the same hour of the day before, each day with the day
	 * before.
	 */
	DescribeVerificationStatisticResponse verifications(View view) {
		CountScope all = view.scope();
		CountScope codes = new CountScope(all.region(), all.apps(), all.signName(), all.templateId(),
				SmsType.VERIFICATION, this.templates.askingForCodes());
		View wanted = new View(codes, view.whole(), view.elapsed());
		View earlier = new View(codes, yesterday(view.whole()), yesterday(view.elapsed()));
		List<CountRow> counts = byTime(codes, wanted.elapsed());
		List<CountRow> before = byTime(codes, earlier.elapsed());
		return new DescribeVerificationStatisticResponse(Figures.of(counts), Figures.of(before),
				VerificationPoint.of(points(wanted, counts), points(earlier, before)));
	}

	/** In the mainland nothing has a price. */
	private List<ChargeSum> charges(CountScope scope, Period period) {
		return (scope.region() == Region.MAINLAND) ? List.of() : this.charges.sums(scope.apps(), scope.signName(),
				scope.templateId(), period.from().toInstant(), period.to().toInstant());
	}

	private static Period yesterday(Period period) {
		return new Period(period.from().minusDays(1), period.to().minusDays(1));
	}

	private static List<StatisticPoint> points(View view, List<CountRow> counts) {
		return view.points(counts, (time, some) -> new StatisticPoint(time, Figures.of(some)));
	}

	private List<CountRow> byTime(CountScope scope, Period period) {
		return this.counts.count(scope, period, Part.TIME);
	}

}
