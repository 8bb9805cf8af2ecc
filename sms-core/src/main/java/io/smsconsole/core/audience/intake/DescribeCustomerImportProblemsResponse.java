package io.smsconsole.core.audience.intake;

import java.util.List;

/**
 * Rows that did not come into the pool.
 *
 * @param problemSet the first ones, up to 10 when they are shown and up to 10,000 when
 * they are revealed
 */
public record DescribeCustomerImportProblemsResponse(List<IntakeProblem> problemSet) {

}
