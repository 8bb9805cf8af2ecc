package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.catalog.shortlink.ShortLink;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.TemplateCount;
import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.scope.Period;

import org.springframework.stereotype.Component;

/**
 * Adds clicks up, and puts the messages beside them that led to them.
 */
@Component
class ClickCounts {

	private final ClickStatisticMapper mapper;

	private final MessageCounts messages;

	ClickCounts(ClickStatisticMapper mapper, MessageCounts messages) {
		this.mapper = mapper;
		this.messages = messages;
	}

	/**
	 * The figures of links.
	 * @param links the links
	 * @param scope which messages led to them
	 * @param period the period
	 * @return the figures by link, of all of them
	 */
	Map<ShortLink, ClickFigures> byLink(List<ShortLink> links, CountScope scope, Period period) {
		if (links.isEmpty()) {
			return Map.of();
		}
		Map<TemplateCount.Key, Long> sent = new HashMap<>();
		this.messages.accepted(scope, period).forEach((count) -> sent.put(count.key(), count.messages()));
		Map<Long, ClickRow> clicked = new HashMap<>();
		this.mapper.byLink(ids(links), from(period), to(period)).forEach((row) -> clicked.put(row.id(), row));
		Map<ShortLink, ClickFigures> figures = new HashMap<>();
		for (ShortLink link : links) {
			long recipients = sent.getOrDefault(new TemplateCount.Key(link.templateId(), link.sdkAppId()), 0L);
			ClickRow row = clicked.get(link.id());
			figures.put(link, (row != null) ? row.figures(recipients) : new ClickFigures(recipients, 0, 0, 0));
		}
		return figures;
	}

	static ClickFigures sum(Collection<ClickFigures> figures) {
		return figures.stream().reduce(ClickFigures.NONE, ClickFigures::plus);
	}

	/**
	 * The clicks of links along time.
	 * @param links the links
	 * @param whole the period
	 * @param elapsed as much of it as has passed
	 */
	List<ClickPoint> points(List<ShortLink> links, Period whole, Period elapsed) {
		Grain grain = whole.grain();
		Map<Instant, ClickRow> rows = new HashMap<>();
		if (!links.isEmpty()) {
			List<ClickRow> found = (grain == Grain.HOUR) ? this.mapper.byHour(ids(links), from(elapsed), to(elapsed))
					: this.mapper.byDay(ids(links), from(elapsed), to(elapsed));
			found.forEach((row) -> rows.merge(point(row, whole), row, ClickRow::plus));
		}
		List<ClickPoint> points = new ArrayList<>();
		for (ZonedDateTime point = whole.from(); point.isBefore(elapsed.to()); point = grain.next(point)) {
			ClickRow row = rows.getOrDefault(point.toInstant(), new ClickRow(null, null, 0, 0, 0, 0));
			points.add(new ClickPoint(point.toEpochSecond(), row.people(), row.clicks(), row.bots()));
		}
		return points;
	}

	List<ClickRow> byTask(ShortLink link, Period period) {
		return this.mapper.byTask(link.id(), from(period), to(period));
	}

	private static Instant point(ClickRow row, Period period) {
		Instant hour = (row.hour() != null) ? row.hour() : row.day().atStartOfDay(period.from().getZone()).toInstant();
		return period.pointOf(hour, period.grain()).toInstant();
	}

	private static List<Long> ids(List<ShortLink> links) {
		return links.stream().map(ShortLink::id).toList();
	}

	private static Instant from(Period period) {
		return period.from().toInstant();
	}

	private static Instant to(Period period) {
		return period.to().toInstant();
	}

}
