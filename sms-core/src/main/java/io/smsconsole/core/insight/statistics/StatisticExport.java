package io.smsconsole.core.insight.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportKind;
import io.smsconsole.core.insight.export.ExportPart;
import io.smsconsole.core.insight.export.ExportRights;
import io.smsconsole.core.insight.export.ExportSource;
import io.smsconsole.core.insight.scope.Period;
import tools.jackson.databind.json.JsonMapper;

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

	private static final int ALL = 100;

	private final MessageCounts counts;

	private final Views views;

	private final ExportRights rights;

	private final JsonMapper json;

	private final Clock clock;

	private final ZoneId zone;

	StatisticExport(MessageCounts counts, Views views, ExportRights rights, JsonMapper json, Clock clock, ZoneId zone) {
		this.counts = counts;
		this.views = views;
		this.rights = rights;
		this.json = json;
		this.clock = clock;
		this.zone = zone;
	}

	@Override
	public ExportKind kind() {
		return ExportKind.STATISTICS;
	}

	@Override
	public Wanted want(String action, AddDumpLogTaskRequest request) {
		CountScope scope = this.views
			.of(action,
					new DescribeStatisticQueryRequest(request.international(), request.smsSdkAppId(),
							request.signName(), request.templateId(), request.beginTime(), request.endTime()))
			.scope();
		CountScope mine = new CountScope(scope.region(), this.rights.within(scope.apps(), QUERY), scope.signName(),
				scope.templateId(), null, List.of());
		return new Wanted(this.json.writeValueAsString(new Figured(mine, request.beginTime(), request.endTime())), 0);
	}

	@Override
	public boolean visible(String wanted, boolean whole) {
		return this.rights.covers(figured(wanted).scope().apps(), QUERY);
	}

	@Override
	public List<String> titles(Locale locale) {
		ResourceBundle words = Texts.of("exports", locale);
		return Stream.of(COLUMNS).map((column) -> words.getString("statistic." + column)).toList();
	}

	/** So few rows that they are read at once. */
	@Override
	public ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale) {
		Figured figured = figured(wanted);
		Period period = Period.of(figured.beginTime(), figured.endTime(), this.zone);
		View view = new View(figured.scope(), period, period.until(this.clock.instant()), period.grain());
		List<CountRow> rows = this.counts.along(view.scope(), view.elapsed(), view.grain());
		return new ExportPart(view.points(rows, (time, some) -> cells(time, Figures.of(some))), position, true, ALL);
	}

	private List<String> cells(long time, Figures figures) {
		return Stream.concat(Stream.of(TIME.format(Instant.ofEpochSecond(time).atZone(this.zone))),
				Stream
					.of(figures.requests(), figures.accepted(), figures.fee(), figures.delivered(), figures.failed(),
							figures.rejected())
					.map(Object::toString))
			.toList();
	}

	private Figured figured(String wanted) {
		return this.json.readValue(wanted, Figured.class);
	}

	/**
	 * Of which messages and of which time a file tells.
	 *
	 * @param scope which messages
	 * @param beginTime in the first hour, UNIX seconds
	 * @param endTime in the last hour, UNIX seconds
	 */
	record Figured(CountScope scope, long beginTime, long endTime) {

	}

}
