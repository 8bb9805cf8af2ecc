package io.smsconsole.core.audience.intake;

import java.util.List;

/**
 * What became of numbers.
 *
 * @param added new customers
 * @param duplicate numbers that were in the pool before, or were given twice
 * @param invalid numbers that cannot be used
 * @param problemSet why each of these, the first 100; its place among the given ones is
 * the row
 */
public record AddCustomersResponse(int added, int duplicate, int invalid, List<IntakeProblem> problemSet) {

}
