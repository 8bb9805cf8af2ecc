package io.smsconsole.core.limits.volume;

import java.util.List;

import io.smsconsole.core.limits.country.CountryProblem;

/**
 * What came of an import. Rows that are right are taken in, whatever is wrong with
 * others.
 *
 * @param imported how many countries were added or changed
 * @param problemSet what is wrong with the other rows
 */
public record ImportCountrySetResponse(int imported, List<CountryProblem> problemSet) {

}
