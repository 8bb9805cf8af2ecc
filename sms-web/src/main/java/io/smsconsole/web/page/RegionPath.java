package io.smsconsole.web.page;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads and writes regions as addresses name them: {@code mainland} and
 * {@code international}. Controllers map {@code /console/{region:mainland|international}}
 * and take the region as a path variable.
 */
@Component
public class RegionPath implements Converter<String, Region> {

	/** The part of an address that names the region. */
	public static final String VARIABLE = "/console/{region:mainland|international}";

	@Override
	public Region convert(String name) {
		return Region.valueOf(name.toUpperCase(Locale.ROOT));
	}

	/**
	 * A region's name in addresses.
	 * @param region the region
	 * @return its name in lower case
	 */
	public static String of(Region region) {
		return region.name().toLowerCase(Locale.ROOT);
	}

}
