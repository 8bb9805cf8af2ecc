package io.smsconsole.web.chart;

import java.util.List;
import java.util.Map;

/**
 * A chart over points of time. The page carries it as data, a script draws it, and a
 * table beside it tells the same to whoever sees no drawing.
 *
 * @param labels what stands below each point
 * @param titles the points in full, for the note that follows the pointer
 * @param series the lines
 */
public record Chart(List<String> labels, List<String> titles, List<Series> series) {

	/**
	 * The chart in the form that the script reads.
	 * @return maps and lists
	 */
	public Map<String, Object> data() {
		return Map.of("labels", this.labels, "titles", this.titles, "series",
				this.series.stream().map(Series::data).toList());
	}

	/**
	 * A line of a chart.
	 *
	 * @param name what it shows
	 * @param values a value for each point, {@code null} where there is none; fewer where
	 * the last points are yet to come
	 */
	public record Series(String name, List<? extends Number> values) {

		Map<String, Object> data() {
			return Map.of("name", this.name, "values", this.values);
		}

	}

}
