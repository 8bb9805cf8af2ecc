package io.smsconsole.auth.signature;

import java.util.List;

/**
 * A signed call: a POST to the path {@code /} of the host that was named.
 *
 * @param headerSet the headers to send besides {@code Host}
 * @param body what to send, to the letter
 * @param canonicalRequest the request in the form that is hashed, an empty string where
 * parameters are signed
 * @param stringToSign what is signed
 * @param signature the signature
 * @param timestamp when it was signed, UNIX seconds
 * @param expireTime from when on it is refused as too old, UNIX seconds
 */
public record SignApiCallResponse(List<ApiHeader> headerSet, String body, String canonicalRequest, String stringToSign,
		String signature, long timestamp, long expireTime) {

}
