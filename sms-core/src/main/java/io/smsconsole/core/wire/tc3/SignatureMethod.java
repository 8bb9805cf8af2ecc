package io.smsconsole.core.wire.tc3;

/**
 * The ways in which a call may be signed.
 */
public enum SignatureMethod {

	/** In headers, over method, query, some headers and the payload. */
	TC3("TC3-HMAC-SHA256"),

	/** In a parameter, over all parameters; the default of the older way. */
	HMAC_SHA1("HmacSHA1"),

	/** In a parameter, over all parameters, with a better hash. */
	HMAC_SHA256("HmacSHA256");

	private final String label;

	SignatureMethod(String label) {
		this.label = label;
	}

	/**
	 * The name on the wire.
	 * @return such as {@code HmacSHA256}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Reads the parameter {@code SignatureMethod}: HmacSHA1 unless it says HmacSHA256.
	 */
	static SignatureMethod ofParameter(String label) {
		return HMAC_SHA256.label.equals(label) ? HMAC_SHA256 : HMAC_SHA1;
	}

}
