package io.smsconsole.core.insight.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.smsconsole.core.base.id.Ids;

import org.springframework.stereotype.Component;

/**
 * Which months there have to be, and which need not be kept. A month ends at the first
 * moment of the next one in the platform's time zone, which is not midnight where clocks
 * are put forward just then.
 */
@Component
class Months {

	/** How many there are besides the one under way. */
	private static final int AHEAD = 3;

	/** After a change of the time zone the last month ends beside the end of a month. */
	private static final Duration HALF = Duration.ofDays(15);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'p'uuuuMM");

	private final Ids ids;

	private final ZoneId zone;

	private final RecordKeep settings;

	Months(Ids ids, ZoneId zone, RecordKeep settings) {
		this.ids = ids;
		this.zone = zone;
		this.settings = settings;
	}

	/**
	 * The months that are to be made after one that there is.
	 * @param last the id that it ends at
	 */
	List<MonthPartition> after(long last, Instant now) {
		return from(this.ids.instant(last).plus(HALF), now);
	}

	/**
	 * The months that are to be made where there is none. Those that are over anyway need
	 * no partition of their own.
	 * @param row the first row, if there is any
	 */
	List<MonthPartition> first(OptionalLong row, Instant now) {
		Instant first = row.isPresent() ? this.ids.instant(row.getAsLong()) : now;
		Instant oldest = oldest(now);
		return from(first.isBefore(oldest) ? oldest : first.isBefore(now) ? first : now, now);
	}

	private List<MonthPartition> from(Instant begin, Instant now) {
		YearMonth end = month(now).plusMonths(AHEAD);
		List<MonthPartition> months = new ArrayList<>();
		for (YearMonth month = month(begin); !month.isAfter(end); month = month.plusMonths(1)) {
			Instant next = month.plusMonths(1).atDay(1).atStartOfDay(this.zone).toInstant();
			months.add(new MonthPartition(NAME.format(month), this.ids.floor(next)));
		}
		return months;
	}

	private YearMonth month(Instant time) {
		return YearMonth.from(time.atZone(this.zone));
	}

	/** What was asked for before need not be kept. */
	Instant oldest(Instant now) {
		return now.minus(this.settings.keep());
	}

	/** Whether nothing of a month has to be kept. */
	boolean over(MonthPartition month, Instant now) {
		return month.end() <= this.ids.floor(oldest(now));
	}

	/** When a month ends. */
	Instant end(MonthPartition month) {
		return this.ids.instant(month.end());
	}

}
