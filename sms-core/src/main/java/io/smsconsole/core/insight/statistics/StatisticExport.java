package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.export.ExportKind;

import org.springframework.stereotype.Component;

/**
 * Writes the figures of a period into a file: a row for each hour, day or month.
 */
@Component
class StatisticExport extends ViewExport {

	private static final List<String> COLUMNS = List.of("statistic.begin", "statistic.requests", "statistic.accepted",
			"statistic.fee", "statistic.delivered", "statistic.failed", "statistic.rejected");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final MessageCounts counts;

	private final ZoneId zone;

	StatisticExport(MessageCounts counts, ExportedViews views, ZoneId zone) {
		super(ExportKind.STATISTICS, "DescribeStatisticQuery", COLUMNS, views);
		this.counts = counts;
		this.zone = zone;
	}

	@Override
	List<List<String>> rows(View view, Locale locale) {
		List<CountRow> rows = this.counts.along(view.scope(), view.elapsed(), view.grain());
		return view.points(rows, (time, some) -> cells(time, Figures.of(some)));
	}

	private List<String> cells(long time, Figures figures) {
		return Stream.concat(Stream.of(TIME.format(Instant.ofEpochSecond(time).atZone(this.zone))),
				Stream
					.of(figures.requests(), figures.accepted(), figures.fee(), figures.delivered(), figures.failed(),
							figures.rejected())
					.map(Object::toString))
			.toList();
	}

}
