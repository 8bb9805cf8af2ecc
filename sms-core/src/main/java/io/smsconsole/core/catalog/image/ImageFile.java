package io.smsconsole.core.catalog.image;

import java.util.Base64;

/**
 * An image as it is told to callers.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param image the file in base64
 */
public record ImageFile(String mediaType, String image) {

	/**
	 * Encodes an image.
	 * @param image what is stored
	 * @return the same in base64
	 */
	public static ImageFile of(ProofImage image) {
		return new ImageFile(image.format().mediaType(), Base64.getEncoder().encodeToString(image.content()));
	}

	@Override
	public String toString() {
		return "ImageFile[" + this.mediaType + "]";
	}

}
