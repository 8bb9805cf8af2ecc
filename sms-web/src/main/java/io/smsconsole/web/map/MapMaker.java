package io.smsconsole.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.smsconsole.web.chart.Figure;

import org.springframework.stereotype.Component;

/**
 * Shades the map of the world.
 */
@Component
public class MapMaker {

	/** Each shade stands for a third of what the next one does: few have most. */
	private static final int STEP = 3;

	private final WorldMap map;

	MapMaker(WorldMap map) {
		this.map = map;
	}

	/**
	 * Shades a map.
	 * @param amounts how much countries and regions have
	 * @return the map; what has nothing, or no shape, is not shaded
	 */
	public ShadedMap shade(List<Amount> amounts) {
		long most = amounts.stream().mapToLong(Amount::amount).max().orElse(0);
		List<ShadedMap.Place> places = new ArrayList<>();
		// small ones last, so that their dots are not covered
		amounts.stream()
			.filter((each) -> each.amount() > 0)
			.sorted(Comparator.comparing(this::small))
			.forEach((each) -> this.map.find(each.isoCode())
				.ifPresent((shape) -> places
					.add(new ShadedMap.Place(each.isoCode(), each.name() + ": " + Figure.number(each.amount()),
							shade(each.amount(), most), shape.small(), shape.x(), shape.y(), each.link()))));
		return new ShadedMap(places);
	}

	private boolean small(Amount each) {
		return this.map.find(each.isoCode()).filter(WorldMap.Shape::small).isPresent();
	}

	private static int shade(long amount, long most) {
		int shade = ShadedMap.SHADES;
		for (long least = most / STEP; shade > 1 && amount <= least; least /= STEP) {
			shade--;
		}
		return shade;
	}

	/**
	 * How much a country or region has.
	 *
	 * @param isoCode its ISO code, or an empty string
	 * @param name what it is called
	 * @param amount how much
	 * @param link where it leads
	 */
	public record Amount(String isoCode, String name, long amount, String link) {

	}

}
