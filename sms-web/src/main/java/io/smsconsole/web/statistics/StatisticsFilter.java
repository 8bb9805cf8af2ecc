package io.smsconsole.web.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;

import org.springframework.util.StringUtils;

/**
 * What the address of a view says.
 *
 * @param period the id of a ready-made period, or {@code range}
 * @param from the first day of a range, such as {@code 2026-03-01}
 * @param to the last day of a range
 * @param app an application's id, or blank for all
 * @param sign a sign, or blank for any
 * @param template a template's id, or blank for any
 * @param search what is looked for among links, or blank for all of them
 */
public record StatisticsFilter(String period, String from, String to, String app, String sign, String template,
		String search) {

	/** No template has it: what makes no sense finds nothing. */
	private static final long NONE = -1;

	/**
	 * The template's id.
	 * @return the id, or {@code null} for any
	 */
	public Long templateId() {
		if (!StringUtils.hasText(this.template)) {
			return null;
		}
		try {
			return Long.valueOf(this.template.strip());
		}
		catch (NumberFormatException ex) {
			return NONE;
		}
	}

	/**
	 * The days to show.
	 * @param usual the period where the address says nothing
	 * @param today the present day
	 * @return the days
	 */
	public PeriodChoice period(PeriodName usual, LocalDate today) {
		return PeriodChoice.of(this.period, day(this.from), day(this.to), usual, today);
	}

	private static LocalDate day(String text) {
		try {
			return StringUtils.hasText(text) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
