package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.action.Required;

/**
 * Shows an image that was handed in with a sign.
 *
 * @param signId the sign
 * @param imageId its proof or its letter of authorisation
 * @param thumbnail whether a small one will do, of at most 320 pixels a side; optional
 */
public record DescribeSmsSignImageRequest(@Required Long signId, @Required Long imageId, Boolean thumbnail) {

}
