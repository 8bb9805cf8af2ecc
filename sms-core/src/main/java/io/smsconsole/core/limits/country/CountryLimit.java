package io.smsconsole.core.limits.country;

/**
 * A country or region that an application may send to.
 *
 * @param isoCode its ISO code, two letters
 * @param warning from how many messages of a natural day on contacts are warned; 0 for
 * never
 * @param limit how many messages of a natural day may go there; 0 for as many as the
 * application may send abroad
 */
public record CountryLimit(String isoCode, int warning, int limit) {

}
