package io.smsconsole.core.catalog.image;

/**
 * An image that has been decoded to the last pixel.
 *
 * @param format JPEG or PNG
 * @param width pixels
 * @param height pixels
 * @param content the file, at most 5 MB
 */
public record ProofImage(ImageFormat format, int width, int height, byte[] content) {

	@Override
	public String toString() {
		return "ProofImage[" + this.format + ", " + this.width + " x " + this.height + ", " + this.content.length
				+ " bytes]";
	}

}
