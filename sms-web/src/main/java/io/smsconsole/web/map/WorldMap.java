package io.smsconsole.web.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What is drawn on the map of the world, the file {@code assets/world.svg}: each shape
 * there has the ISO code of its country or region as its id. The map names nothing; that
 * is for the page.
 */
@Component
class WorldMap {

	private static final String PLACES = "data/world.csv";

	private final Map<String, Shape> shapes = read();

	/** How a country or region is drawn, if it is. */
	Optional<Shape> find(String isoCode) {
		return Optional.ofNullable(this.shapes.get(isoCode));
	}

	private static Map<String, Shape> read() {
		try {
			return new ClassPathResource(PLACES).getContentAsString(StandardCharsets.US_ASCII)
				.lines()
				.skip(1)
				.map((line) -> line.split(","))
				.collect(Collectors.toMap((cells) -> cells[0], (cells) -> new Shape(Boolean.parseBoolean(cells[1]),
						Integer.parseInt(cells[2]), Integer.parseInt(cells[3]))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How a country or region is drawn.
	 *
	 * @param small whether it takes a dot to be seen
	 * @param x where the dot is, from the left
	 * @param y where the dot is, from above
	 */
	record Shape(boolean small, int x, int y) {

	}

}
