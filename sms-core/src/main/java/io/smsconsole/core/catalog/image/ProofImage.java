package io.smsconsole.core.catalog.image;

/**
 * An image that has been decoded to the last pixel, without anything that is no picture.
 *
 * @param format JPEG or PNG
 * @param width pixels
 * @param height pixels
 * @param content the file, at most 5 MB
 * @param thumbnail a small JPEG of it, or {@code null} where it was not asked for
 */
public record ProofImage(ImageFormat format, int width, int height, byte[] content, byte[] thumbnail) {

	@Override
	public String toString() {
		return "ProofImage[" + this.format + ", " + this.width + " x " + this.height + ", " + this.content.length
				+ " bytes]";
	}

}
