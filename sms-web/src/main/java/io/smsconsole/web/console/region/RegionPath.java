package io.smsconsole.web.console.region;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Translates between regions and the part of an address that names them. Templates reach
 * it as {@code @regionPath}.
 */
@Component
public class RegionPath implements Converter<String, Region> {

	/**
	 * The part of a mapping that takes either region into the path variable
	 * {@code region}.
	 */
	public static final String VARIABLE = "{region:mainland|international}";

	@Override
	public Region convert(String source) {
		return Region.valueOf(source.toUpperCase(Locale.ROOT));
	}

	/**
	 * The address below which the pages of a region are.
	 * @param region the region
	 * @return such as {@code /console/mainland}
	 */
	public String of(Region region) {
		return "/console/" + region.name().toLowerCase(Locale.ROOT);
	}

}
