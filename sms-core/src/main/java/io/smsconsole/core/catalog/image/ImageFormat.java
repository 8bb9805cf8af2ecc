package io.smsconsole.core.catalog.image;

/**
 * The formats that are taken.
 */
public enum ImageFormat {

	/** JPEG. */
	JPEG("image/jpeg"),

	/** PNG. */
	PNG("image/png");

	private final String mediaType;

	ImageFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * The media type to serve it as.
	 * @return such as {@code image/png}
	 */
	public String mediaType() {
		return this.mediaType;
	}

}
