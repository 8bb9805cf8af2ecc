package io.smsconsole.core.limits.price;

import java.util.List;

/**
 * What came of an import.
 *
 * @param imported how many prices were added, changed or found as they were
 * @param removed how many others were removed
 * @param problemSet what is wrong with the other rows
 */
public record ImportPriceSetResponse(int imported, int removed, List<PriceProblem> problemSet) {

}
