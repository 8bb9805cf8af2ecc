package io.smsconsole.core.catalog.sign;

/**
 * The images that were handed in with a sign.
 *
 * @param proofImageId the document
 * @param commissionImageId the letter of authorisation, or {@code null}
 */
public record SignImages(long proofImageId, Long commissionImageId) {

	boolean contain(long imageId) {
		return this.proofImageId == imageId || Long.valueOf(imageId).equals(this.commissionImageId);
	}

}
