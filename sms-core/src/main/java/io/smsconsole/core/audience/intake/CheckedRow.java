package io.smsconsole.core.audience.intake;

import io.smsconsole.core.audience.customer.NewCustomer;

/**
 * What checking a row came to: one of the two is there.
 */
record CheckedRow(NewCustomer customer, IntakeProblem problem) {

}
