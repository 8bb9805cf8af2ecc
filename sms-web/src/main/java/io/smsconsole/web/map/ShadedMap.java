package io.smsconsole.web.map;

import java.util.List;

/**
 * A map of the world on which countries and regions are shaded by how much they have. A
 * table beside it tells the same to whoever sees no drawing.
 *
 * @param places those that have something and are on the map
 */
public record ShadedMap(List<Place> places) {

	/** How many shades there are. */
	public static final int SHADES = 5;

	/**
	 * Whether there is nothing to shade.
	 * @return whether it has no places
	 */
	public boolean isEmpty() {
		return this.places.isEmpty();
	}

	/**
	 * A country or region.
	 *
	 * @param isoCode its ISO code
	 * @param told its name and how much it has
	 * @param shade from 1 for little to {@value #SHADES} for most
	 * @param small whether it takes a dot to be seen
	 * @param x where the dot is, from the left
	 * @param y where the dot is, from above
	 * @param link where it leads
	 */
	public record Place(String isoCode, String told, int shade, boolean small, int x, int y, String link) {

	}

}
