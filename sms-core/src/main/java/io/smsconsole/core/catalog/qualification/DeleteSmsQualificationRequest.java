package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes a qualification. Signs that were handed in under it stay.
 *
 * @param qualificationId its id
 */
public record DeleteSmsQualificationRequest(@Required Long qualificationId) {

}
