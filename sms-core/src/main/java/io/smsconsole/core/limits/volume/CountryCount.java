package io.smsconsole.core.limits.volume;

import io.smsconsole.core.base.kind.Region;

/**
 * How many messages were accepted for a country.
 *
 * @param region the mainland or not
 * @param isoCode the country
 * @param messages how many
 */
public record CountryCount(Region region, String isoCode, long messages) {

}
