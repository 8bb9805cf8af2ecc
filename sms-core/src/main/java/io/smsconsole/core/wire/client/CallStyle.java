package io.smsconsole.core.wire.client;

import io.smsconsole.core.wire.tc3.SignatureMethod;

/**
 * How a call travels and is signed.
 */
public enum CallStyle {

	/** JSON in a POST, signed by TC3; up to 10 MB. */
	TC3_POST("POST", SignatureMethod.TC3),

	/** Parameters in the query, signed by TC3; up to 32 KB. */
	TC3_GET("GET", SignatureMethod.TC3),

	/** Parameters in the query, signed by HmacSHA1; up to 32 KB. */
	V1_GET_SHA1("GET", SignatureMethod.HMAC_SHA1),

	/** Parameters in the query, signed by HmacSHA256; up to 32 KB. */
	V1_GET_SHA256("GET", SignatureMethod.HMAC_SHA256),

	/** A form in a POST, signed by HmacSHA1; up to 1 MB. */
	V1_FORM_SHA1("POST", SignatureMethod.HMAC_SHA1),

	/** A form in a POST, signed by HmacSHA256; up to 1 MB. */
	V1_FORM_SHA256("POST", SignatureMethod.HMAC_SHA256);

	private final String httpMethod;

	private final SignatureMethod signature;

	CallStyle(String httpMethod, SignatureMethod signature) {
		this.httpMethod = httpMethod;
		this.signature = signature;
	}

	String httpMethod() {
		return this.httpMethod;
	}

	boolean inQuery() {
		return "GET".equals(this.httpMethod);
	}

	SignatureMethod signature() {
		return this.signature;
	}

}
