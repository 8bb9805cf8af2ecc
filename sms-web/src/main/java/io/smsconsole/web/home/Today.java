package io.smsconsole.web.home;

import java.util.List;

import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.Figure;

/**
 * What was sent today.
 *
 * @param figures the sums of both regions
 * @param chart both regions by the hour
 * @param rows the same as a table, the latest hour first
 */
public record Today(List<Figure> figures, Chart chart, List<Row> rows) {

	/**
	 * A line of the table.
	 *
	 * @param time the hour
	 * @param mainland requests to the mainland
	 * @param international requests to anywhere else
	 */
	public record Row(String time, String mainland, String international) {

	}

}
