package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.action.Required;

/**
 * Shows an image of a qualification.
 *
 * @param qualificationId the qualification
 * @param imageId one of its images
 */
public record QualificationImageRequest(@Required Long qualificationId, @Required Long imageId) {

}
