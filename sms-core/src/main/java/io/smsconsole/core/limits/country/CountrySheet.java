package io.smsconsole.core.limits.country;

import java.util.List;

/**
 * What csv says about countries.
 *
 * @param countries the rows that are right, as they are written
 * @param problems the others
 */
public record CountrySheet(List<CountryThreshold> countries, List<CountryProblem> problems) {

}
