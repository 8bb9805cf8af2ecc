package io.smsconsole.core.limits.country;

/**
 * A country or region as callers write it.
 *
 * @param isoCode its ISO code, two letters
 * @param warning from how many messages of a natural day on contacts are warned; 0 or
 * absent for never
 * @param limit how many messages of a natural day may go there; 0 or absent for as many
 * as the application may send abroad
 */
public record CountryThreshold(String isoCode, Integer warning, Integer limit) {

}
