package io.smsconsole.core.audience.intake;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for the rows that did not come into the pool, whole numbers and all.
 *
 * @param importId the sheet
 */
public record RevealCustomerImportProblemsRequest(@Required String importId) {

}
