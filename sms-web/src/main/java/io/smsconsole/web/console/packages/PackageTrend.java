package io.smsconsole.web.console.packages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.ConsumptionPoint;
import io.smsconsole.core.insight.statistics.DescribePackageConsumptionRequest;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;
import io.smsconsole.web.chart.TimeAxis;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws what was taken from packages in the last 30 days.
 */
@Component
class PackageTrend {

	private final StatisticActions statistics;

	private final TimeAxis axis;

	private final MessageSource messages;

	private final Clock clock;

	private final ZoneId zone;

	PackageTrend(StatisticActions statistics, TimeAxis axis, MessageSource messages, Clock clock, ZoneId zone) {
		this.statistics = statistics;
		this.axis = axis;
		this.messages = messages;
		this.clock = clock;
		this.zone = zone;
	}

	/** Empty where nothing was taken. */
	Optional<View> make(Region region, Locale locale) {
		PeriodChoice month = PeriodChoice.of(null, null, null, PeriodName.MONTH,
				LocalDate.now(this.clock.withZone(this.zone)));
		List<ConsumptionPoint> points = this.statistics
			.packages(new DescribePackageConsumptionRequest(region.wire(), null, null, null, month.beginTime(this.zone),
					month.endTime(this.zone)))
			.pointSet();
		boolean mainland = region == Region.MAINLAND;
		if (points.stream().allMatch((point) -> used(mainland, point).signum() == 0)) {
			return Optional.empty();
		}
		List<Row> rows = new ArrayList<>(points.stream()
			.map((point) -> new Row(this.axis.title(month, point.time()), shown(mainland, used(mainland, point))))
			.toList());
		Collections.reverse(rows);
		String name = this.messages.getMessage(mainland ? "packages.used" : "packages.used.yuan", null, locale);
		List<BigDecimal> values = points.stream().map((point) -> used(mainland, point)).toList();
		return Optional.of(new View(this.axis.chart(month, List.of(new Chart.Series(name, values))), rows, name));
	}

	private static BigDecimal used(boolean mainland, ConsumptionPoint point) {
		return mainland ? BigDecimal.valueOf(point.consumption().net())
				: new BigDecimal(point.consumption().cost().net());
	}

	private static String shown(boolean mainland, BigDecimal used) {
		return mainland ? Figure.number(used.longValue()) : String.format(Locale.ROOT, "%,.2f", used);
	}

	/**
	 * The drawing, and the same as a table.
	 *
	 * @param chart the line
	 * @param rows the days, the latest first
	 * @param name what is drawn
	 */
	public record View(Chart chart, List<Row> rows, String name) {

	}

	/**
	 * A day.
	 *
	 * @param day the day
	 * @param used what was taken on it
	 */
	public record Row(String day, String used) {

	}

}
