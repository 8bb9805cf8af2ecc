package io.smsconsole.web.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The periods that views offer.
 */
public enum PeriodName {

	/** 今天. */
	TODAY(0, 0),

	/** 昨天. */
	YESTERDAY(1, 1),

	/** 最近 7 天, today among them. */
	WEEK(6, 0),

	/** 最近 30 天, today among them. */
	MONTH(29, 0),

	/** Any days. */
	RANGE(0, 0);

	private final int first;

	private final int last;

	PeriodName(int first, int last) {
		this.first = first;
		this.last = last;
	}

	static Optional<PeriodName> of(String id) {
		return Arrays.stream(values()).filter((name) -> name.id().equals(id)).findFirst();
	}

	/**
	 * The name in lower case, as addresses have it.
	 * @return the name
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The key of the name on screen.
	 * @return the message key
	 */
	public String label() {
		return "chart.period." + id();
	}

	LocalDate from(LocalDate today) {
		return today.minusDays(this.first);
	}

	LocalDate to(LocalDate today) {
		return today.minusDays(this.last);
	}

}
