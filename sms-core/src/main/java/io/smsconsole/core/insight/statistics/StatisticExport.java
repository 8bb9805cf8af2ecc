package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportSource;

import org.springframework.stereotype.Component;

/**
 * Writes the figures of a period into a file: a row for each hour, day or month.
 */
@Component
class StatisticExport implements ExportSource {

	private static final String QUERY = "DescribeStatisticQuery";

	private static final String[] COLUMNS = { "begin", "requests", "accepted", "fee", "delivered", "failed",
			"rejected" };

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final int COMPLETE = 100;

	private final MessageCounts counts;

	private final ExportedViews views;

	private final ZoneId zone;

	StatisticExport(MessageCounts counts, ExportedViews views, ZoneId zone) {
		this.counts = counts;
		this.views = views;
		this.zone = zone;
	}

	@Override
	public ExportKind kind() {
		return ExportKind.STATISTICS;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request, boolean whole) {
		return new Wanted(this.views.write(action, request, QUERY), 0);
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.views.visible(wanted, QUERY);
	}

	@Override
	public List<String> titles(Locale locale) {
		ResourceBundle words = Texts.of("exports", locale);
		return Stream.of(COLUMNS).map((column) -> words.getString("statistic." + column)).toList();
	}

	/** So few rows that they are read at once. */
	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		View view = this.views.read(wanted);
		List<CountRow> rows = this.counts.along(view.scope(), view.elapsed(), view.grain());
		return new ExportPart(view.points(rows, (time, some) -> cells(time, Figures.of(some))), position, true,
				COMPLETE);
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
