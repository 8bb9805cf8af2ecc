package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * The figures of a period by country or region.
 *
 * @param total of all of them
 * @param countrySet each of them, the one with the most requests first
 */
public record DescribeNationCodeStatisticResponse(Figures total, List<CountryFigures> countrySet) {

}
