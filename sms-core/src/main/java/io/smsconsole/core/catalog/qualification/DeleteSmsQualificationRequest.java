package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes a qualification. Signs that are approved under it stay; those in review are
 * rejected.
 *
 * @param qualificationId its id
 */
public record DeleteSmsQualificationRequest(@Required Long qualificationId) {

}
