package io.smsconsole.core.insight.statistics;

/**
 * The figures of a country or region.
 *
 * @param isoCode its ISO code, two letters; empty where the number tells none
 * @param name its name in the reader's language
 * @param figures its figures
 * @param price yuan a segment by the price list of the moment, where it differs by type
 * of message the lowest; empty where there is none
 * @param highestPrice the highest; the same where it does not differ
 */
public record CountryFigures(String isoCode, String name, Figures figures, String price, String highestPrice) {

}
