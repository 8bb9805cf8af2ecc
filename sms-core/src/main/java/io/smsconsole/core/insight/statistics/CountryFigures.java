package io.smsconsole.core.insight.statistics;

/**
 * The figures of a country or region.
 *
 * @param isoCode its ISO code, two letters; empty where the number tells none
 * @param name its name in the reader's language
 * @param figures its figures
 */
public record CountryFigures(String isoCode, String name, Figures figures) {

}
