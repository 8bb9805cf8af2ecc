package io.smsconsole.core.catalog.qualification;

/**
 * The new qualification.
 *
 * @param qualificationId its id
 */
public record AddSmsQualificationResponse(long qualificationId) {

}
