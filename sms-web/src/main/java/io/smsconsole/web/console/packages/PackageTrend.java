package io.smsconsole.web.console.packages;

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
	Optional<View> make(Locale locale) {
		PeriodChoice month = PeriodChoice.of(null, null, null, PeriodName.MONTH,
				LocalDate.now(this.clock.withZone(this.zone)));
		List<ConsumptionPoint> points = this.statistics
			.packages(new DescribePackageConsumptionRequest(Region.MAINLAND.wire(), null, null, null,
					month.beginTime(this.zone), month.endTime(this.zone)))
			.pointSet();
		if (points.stream().allMatch((point) -> point.consumption().taken() == 0)) {
			return Optional.empty();
		}
		List<Row> rows = new ArrayList<>(points.stream()
			.map((point) -> new Row(this.axis.title(month, point.time()), Figure.number(point.consumption().net())))
			.toList());
		Collections.reverse(rows);
		String name = this.messages.getMessage("packages.used", null, locale);
		List<Long> values = points.stream().map((point) -> point.consumption().net()).toList();
		return Optional.of(new View(this.axis.chart(month, List.of(new Chart.Series(name, values))), rows));
	}

	/**
	 * The drawing, and the same as a table.
	 *
	 * @param chart the line
	 * @param rows the days, the latest first
	 */
	public record View(Chart chart, List<Row> rows) {

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
