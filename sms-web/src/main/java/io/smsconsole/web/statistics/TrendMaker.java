package io.smsconsole.web.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import io.smsconsole.web.chart.Chart;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.TimeAxis;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes lines and tables along time.
 */
@Component
class TrendMaker {

	/** The id of the table beside the lines. */
	static final String TABLE = "statistics-table";

	private final MessageSource messages;

	private final TimeAxis axis;

	TrendMaker(MessageSource messages, TimeAxis axis) {
		this.messages = messages;
		this.axis = axis;
	}

	<P> Chart.Series series(ViewQuery query, String label, List<P> points, ToLongFunction<P> value) {
		return new Chart.Series(text(query, label), points.stream().map(value::applyAsLong).toList());
	}

	StatisticView.Trend trend(ViewQuery query, List<Chart.Series> series) {
		return trend(query, "statistics.trend", series);
	}

	StatisticView.Trend trend(ViewQuery query, String title, List<Chart.Series> series) {
		return new StatisticView.Trend(title, this.axis.chart(query.period(), series), TABLE);
	}

	/** The latest point comes first. */
	<P> DataTable table(ViewQuery query, List<Column> columns, List<P> points, ToLongFunction<P> time,
			Function<P, List<Cell>> cells) {
		List<Column> all = new ArrayList<>(List.of(Column.text("chart.time." + query.period().unit())));
		all.addAll(columns);
		List<List<Cell>> rows = new ArrayList<>();
		for (P point : points) {
			List<Cell> row = new ArrayList<>(
					List.of(Cell.of(this.axis.title(query.period(), time.applyAsLong(point)))));
			row.addAll(cells.apply(point));
			rows.add(row);
		}
		Collections.reverse(rows);
		return new DataTable(TABLE, "statistics.table", all, rows);
	}

	String text(ViewQuery query, String key) {
		return this.messages.getMessage(key, null, query.locale());
	}

}
