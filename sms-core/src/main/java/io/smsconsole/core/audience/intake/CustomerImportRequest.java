package io.smsconsole.core.audience.intake;

import io.smsconsole.core.base.action.Required;

/**
 * Names a sheet that was handed in.
 *
 * @param importId the sheet
 */
public record CustomerImportRequest(@Required String importId) {

}
