package io.smsconsole.web.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.chart.PeriodName;

import org.springframework.stereotype.Component;

/**
 * Makes views by their names.
 */
@Component
class StatisticViews {

	/** All names, as a pattern. */
	static final String NAMES = "overview|failures|receipts|countries|conversion|verification|packages|latency|clicks";

	private final List<ViewMaker> makers;

	private final Clock clock;

	private final ZoneId zone;

	StatisticViews(List<ViewMaker> makers, Clock clock, ZoneId zone) {
		this.makers = makers;
		this.clock = clock;
		this.zone = zone;
	}

	ViewQuery query(String region, StatisticsFilter filter, Locale locale) {
		return new ViewQuery(region, filter.period(PeriodName.TODAY, LocalDate.now(this.clock.withZone(this.zone))),
				filter, this.zone, locale);
	}

	StatisticView make(String view, ViewQuery query) {
		return this.makers.stream()
			.filter((maker) -> maker.name().equals(view))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, null, "statistics.unknown"))
			.make(query);
	}

}
