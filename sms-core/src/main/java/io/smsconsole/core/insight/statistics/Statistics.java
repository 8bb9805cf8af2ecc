package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.scope.Grain;
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
		List<CountRow> counts = byTime(view);
		return new DescribeStatisticQueryResponse(Figures.of(counts),
				Figures.of(this.counts.count(view.scope(), view.before())), points(view, counts));
	}

	DescribeMonthStatisticResponse months(View view) {
		View months = new View(view.scope(), view.whole(), view.elapsed(), Grain.MONTH);
		List<CountRow> counts = byTime(months);
		ZoneId zone = view.whole().from().getZone();
		return new DescribeMonthStatisticResponse(Figures.of(counts),
				months.points(counts,
						(time, some) -> new StatisticPoint(
								Grain.MONTH.begin(Instant.ofEpochSecond(time).atZone(zone)).toEpochSecond(),
								Figures.of(some))));
	}

	DescribeConversionStatisticResponse conversions(View view) {
		List<CountRow> counts = byTime(view);
		return new DescribeConversionStatisticResponse(ConversionFigures.of(counts),
				ConversionFigures.of(this.counts.count(view.scope(), view.before())),
				view.points(counts, (time, some) -> new ConversionPoint(time, ConversionFigures.of(some))));
	}

	DescribePackageConsumptionResponse packages(View view) {
		List<CountRow> counts = byTime(view);
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
	 * before, each month with the month before.
	 */
	DescribeVerificationStatisticResponse verifications(View view) {
		CountScope all = view.scope();
		CountScope codes = new CountScope(all.region(), all.apps(), all.signName(), all.templateId(),
				SmsType.VERIFICATION, this.templates.askingForCodes());
		Grain grain = view.grain();
		View wanted = new View(codes, view.whole(), view.elapsed(), grain);
		View earlier = new View(codes, view.whole().stepBack(grain), view.elapsed().stepBack(grain), grain);
		List<CountRow> counts = byTime(wanted);
		List<CountRow> before = byTime(earlier);
		return new DescribeVerificationStatisticResponse(Figures.of(counts), Figures.of(before),
				VerificationPoint.of(points(wanted, counts), points(earlier, before)));
	}

	/** In the mainland nothing has a price. */
	private List<ChargeSum> charges(CountScope scope, Period period) {
		return (scope.region() == Region.MAINLAND) ? List.of() : this.charges.sums(scope.apps(), scope.signName(),
				scope.templateId(), period.from().toInstant(), period.to().toInstant());
	}

	private static List<StatisticPoint> points(View view, List<CountRow> counts) {
		return view.points(counts, (time, some) -> new StatisticPoint(time, Figures.of(some)));
	}

	private List<CountRow> byTime(View view) {
		return this.counts.along(view.scope(), view.elapsed(), view.grain());
	}

}
