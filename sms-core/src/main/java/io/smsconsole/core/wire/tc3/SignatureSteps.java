package io.smsconsole.core.wire.tc3;

/**
 * How a signature comes about, for people who look for a mistake in theirs.
 *
 * @param canonicalRequest the request in the form that is hashed
 * @param stringToSign what the derived key signs
 * @param authorization the value of the header {@code Authorization}
 */
public record SignatureSteps(String canonicalRequest, String stringToSign, String authorization) {

}
