package io.smsconsole.core.catalog.qualification;

/**
 * Deletes a qualification. Signs that were handed in under it stay.
 *
 * @param qualificationId its id
 */
public record DeleteSmsQualificationRequest(Long qualificationId) {

}
