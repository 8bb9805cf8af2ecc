package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.Donut;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.map.ShadedMap;

/**
 * What a view shows.
 *
 * @param figures the figures at its head
 * @param trend how they went on, or {@code null}
 * @param map where messages went, or {@code null}
 * @param parts what they consist of
 * @param tables the same, and more, as tables
 * @param empty whether there is nothing to draw
 */
public record StatisticView(List<Figure> figures, Trend trend, ShadedMap map, List<Parts> parts, List<DataTable> tables,
		boolean empty) {

	StatisticView(List<Figure> figures, Trend trend, List<Parts> parts, List<DataTable> tables, boolean empty) {
		this(figures, trend, null, parts, tables, empty);
	}

	/**
	 * A chart along time.
	 *
	 * @param title the key of its title
	 * @param chart its lines
	 * @param table the id of the table that tells the same
	 */
	public record Trend(String title, Chart chart, String table) {

	}

	/**
	 * A whole and its parts.
	 *
	 * @param title the key of its title
	 * @param donut its parts
	 * @param table the id of the table that tells the same
	 */
	public record Parts(String title, Donut donut, String table) {

	}

}
