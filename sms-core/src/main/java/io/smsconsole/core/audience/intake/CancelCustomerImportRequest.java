package io.smsconsole.core.audience.intake;

import io.smsconsole.core.base.action.Required;

/**
 * Names a sheet that shall not be read on.
 *
 * @param importId the sheet
 */
public record CancelCustomerImportRequest(@Required String importId) {

}
