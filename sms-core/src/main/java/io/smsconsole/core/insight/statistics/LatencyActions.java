package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.sending.latency.Stage;

import org.springframework.stereotype.Service;

/**
 * What can be asked about how long messages take.
 */
@Service
public class LatencyActions {

	private static final String LATENCY = "DescribeLatencyStatistic";

	private final LatencyStatisticMapper mapper;

	private final Views views;

	LatencyActions(LatencyStatisticMapper mapper, Views views) {
		this.mapper = mapper;
		this.views = views;
	}

	/**
	 * Tells how long messages took. What was measured in the last seconds may be missing.
	 * A period of more than a day is told by whole days.
	 * @param request of which messages, and when
	 * @return the times of each stage, and their trend
	 */
	@Action(name = LATENCY, access = Access.READ, resource = Resource.APP)
	public DescribeLatencyStatisticResponse latency(DescribeLatencyStatisticRequest request) {
		View view = this.views.of(LATENCY, request);
		List<LatencyRow> rows = rows(view);
		List<LatencyPoint> points = new ArrayList<>();
		Map<Instant, List<LatencyRow>> byPoint = rows.stream()
			.collect(Collectors.groupingBy((row) -> point(row, view)));
		for (ZonedDateTime point = view.whole().from(); point
			.isBefore(view.elapsed().to()); point = view.grain().next(point)) {
			List<LatencyRow> some = byPoint.getOrDefault(point.toInstant(), List.of());
			points.add(new LatencyPoint(point.toEpochSecond(), of(some, Stage.ACCEPT), of(some, Stage.SUBMIT),
					of(some, Stage.RECEIPT)));
		}
		return new DescribeLatencyStatisticResponse(of(rows, Stage.ACCEPT), of(rows, Stage.SUBMIT),
				of(rows, Stage.RECEIPT), points);
	}

	private List<LatencyRow> rows(View view) {
		Period period = view.elapsed();
		if (view.grain() == Grain.HOUR) {
			return this.mapper.byHour(view.scope().region(), view.scope().apps(), period.from().toInstant(),
					period.to().toInstant());
		}
		return this.mapper.byDay(view.scope().region(), view.scope().apps(), period.from().toLocalDate(),
				period.to().minusNanos(1).toLocalDate().plusDays(1));
	}

	private static Instant point(LatencyRow row, View view) {
		ZonedDateTime from = view.whole().from();
		Instant hour = (row.hour() != null) ? row.hour() : row.day().atStartOfDay(from.getZone()).toInstant();
		return view.whole().pointOf(hour, view.grain()).toInstant();
	}

	private static Quantiles of(List<LatencyRow> rows, Stage stage) {
		return Quantiles.of(rows.stream().filter((row) -> row.stage() == stage).toList());
	}

}
