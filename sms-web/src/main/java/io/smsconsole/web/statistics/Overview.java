package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.chart.PeriodChoice;

/**
 * What the view shows.
 *
 * @param period the days
 * @param figures the sums
 * @param chart the trend
 * @param rows the same as a table, the latest first
 */
public record Overview(PeriodChoice period, List<Figure> figures, Chart chart, List<Row> rows) {

	/**
	 * Whether nothing at all happened in these days.
	 * @return whether there is nothing to draw
	 */
	public boolean isEmpty() {
		return this.rows.stream().allMatch((row) -> row.requests().equals("0"));
	}

	/**
	 * A line of the table.
	 *
	 * @param time the hour or the day
	 * @param requests every number asked for
	 * @param accepted committed here
	 * @param fee billed segments
	 * @param delivered the person has it
	 * @param rate the share of what was accepted
	 */
	public record Row(String time, String requests, String accepted, String fee, String delivered, String rate) {

	}

}
