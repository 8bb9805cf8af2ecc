package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is signed of a request by TC3 besides its payload: method, query and some headers.
 * The same for all calls that differ in nothing else, so it may be kept.
 */
public final class SignedHead {

	private final String signedHeaders;

	private final String canonical;

	private SignedHead(String signedHeaders, String canonical) {
		this.signedHeaders = signedHeaders;
		this.canonical = canonical;
	}

	/**
	 * Puts together what is signed.
	 * @param method {@code GET} or {@code POST}
	 * @param rawQuery the query to the letter as it travels, without question mark; empty
	 * for POST
	 * @param headers the headers that are signed; {@code content-type} and {@code host}
	 * must be among them
	 * @return the head
	 */
	public static SignedHead of(String method, String rawQuery, Map<String, String> headers) {
		SortedMap<String, String> sorted = new TreeMap<>();
		headers.forEach((name, value) -> sorted.put(name.toLowerCase(Locale.ROOT), value));
		return of(method, rawQuery, String.join(";", sorted.keySet()), sorted);
	}

	/**
	 * The same with the list of headers as somebody else wrote it.
	 */
	static SignedHead of(String method, String rawQuery, String signedHeaders, Map<String, String> headers) {
		StringBuilder canonical = new StringBuilder(256).append(method).append("\n/\n").append(rawQuery).append('\n');
		for (String name : signedHeaders.split(";", -1)) {
			String value = headers.get(name);
			canonical.append(name).append(':').append(value.strip().toLowerCase(Locale.ROOT)).append('\n');
		}
		canonical.append('\n').append(signedHeaders).append('\n');
		return new SignedHead(signedHeaders, canonical.toString());
	}

	String signedHeaders() {
		return this.signedHeaders;
	}

	String sign(SigningKey key, long timestamp, String payloadHash) {
		return Crypto.hex(Crypto.digest(key.mac(), textToSign(key.scope(), timestamp, payloadHash)));
	}

	String textToSign(String scope, long timestamp, String payloadHash) {
		return Tc3Signer.ALGORITHM + "\n" + timestamp + "\n" + scope + "\n" + hash(payloadHash);
	}

	String hash(String payloadHash) {
		return Crypto.sha256Hex(canonicalRequest(payloadHash).getBytes(StandardCharsets.UTF_8));
	}

	String canonicalRequest(String payloadHash) {
		return this.canonical + payloadHash;
	}

}
