package io.smsconsole.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A whole and its parts. What is many small parts is told as one.
 *
 * @param slices the parts, the largest first
 */
public record Donut(List<Slice> slices) {

	private static final int MOST = 6;

	/**
	 * Makes a donut.
	 * @param parts the parts in the order to be shown
	 * @param other what the rest of many parts is called
	 * @return the donut; parts that are nothing are left out
	 */
	public static Donut of(List<Slice> parts, String other) {
		List<Slice> some = parts.stream().filter((part) -> part.value() > 0).toList();
		if (some.size() <= MOST) {
			return new Donut(some);
		}
		List<Slice> few = new ArrayList<>(some.subList(0, MOST - 1));
		few.add(new Slice(other, some.subList(MOST - 1, some.size()).stream().mapToLong(Slice::value).sum()));
		return new Donut(few);
	}

	/**
	 * Whether there is nothing to draw.
	 * @return whether it has no parts
	 */
	public boolean isEmpty() {
		return this.slices.isEmpty();
	}

	/**
	 * A part as people read it.
	 * @param slice the part
	 * @return such as {@code 12 (34.5%)}
	 */
	public String told(Slice slice) {
		long whole = this.slices.stream().mapToLong(Slice::value).sum();
		return Figure.number(slice.value()) + " (" + Figure.percent(Figure.ratio(slice.value(), whole)) + ")";
	}

	/**
	 * The donut in the form that the script reads.
	 * @return maps and lists
	 */
	public Map<String, Object> data() {
		return Map.of("slices",
				this.slices.stream().map((slice) -> Map.of("name", slice.name(), "value", slice.value())).toList());
	}

	/**
	 * A part.
	 *
	 * @param name what it is called
	 * @param value how large it is
	 */
	public record Slice(String name, long value) {

	}

}
