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

	/** The list of the headers that must be signed. */
	static final String USUAL_HEADERS = "content-type;host";

	private static final int TYPICAL_LENGTH = 256;

	private final String signedHeaders;

	private final byte[] canonical;

	private SignedHead(String signedHeaders, byte[] canonical) {
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
		return of(method, rawQuery, String.join(";", sorted.keySet()), sorted::get);
	}

	/**
	 * The same for the two headers that nearly all callers sign alone, in one go: it is
	 * done on every call.
	 */
	static SignedHead ofUsual(String method, String rawQuery, String contentType, String host) {
		String canonical = method + "\n/\n" + rawQuery + "\ncontent-type:" + plain(contentType) + "\nhost:"
				+ plain(host) + "\n\n" + USUAL_HEADERS + "\n";
		return new SignedHead(USUAL_HEADERS, canonical.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The same with the list of headers as somebody else wrote it.
	 */
	static <X extends Exception> SignedHead of(String method, String rawQuery, String signedHeaders,
			HeaderSource<X> headers) throws X {
		StringBuilder canonical = new StringBuilder(TYPICAL_LENGTH + rawQuery.length()).append(method)
			.append("\n/\n")
			.append(rawQuery)
			.append('\n');
		int start = 0;
		while (start <= signedHeaders.length()) {
			int end = signedHeaders.indexOf(';', start);
			end = (end < 0) ? signedHeaders.length() : end;
			String name = signedHeaders.substring(start, end);
			canonical.append(name).append(':').append(plain(headers.value(name))).append('\n');
			start = end + 1;
		}
		canonical.append('\n').append(signedHeaders).append('\n');
		return new SignedHead(signedHeaders, canonical.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String plain(String value) {
		return value.strip().toLowerCase(Locale.ROOT);
	}

	String signedHeaders() {
		return this.signedHeaders;
	}

	byte[] sign(SigningKey key, long timestamp, byte[] payloadHash) {
		return Crypto.digest(key.mac(), beforeHash(key.scope(), timestamp), hash(payloadHash));
	}

	/**
	 * What stands before the hash of the request in the text that is signed.
	 */
	static byte[] beforeHash(String scope, long timestamp) {
		return (Tc3Signer.ALGORITHM + "\n" + timestamp + "\n" + scope + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The hash of the request.
	 * @param payloadHash the hash of the payload, in hexadecimal digits
	 * @return the hash, in hexadecimal digits
	 */
	byte[] hash(byte[] payloadHash) {
		return Crypto.sha256Hex(this.canonical, payloadHash);
	}

	/**
	 * The request in the form that is hashed, in words.
	 * @param payloadHash the hash of the payload, in hexadecimal digits
	 */
	String canonicalRequest(byte[] payloadHash) {
		return new String(this.canonical, StandardCharsets.UTF_8) + new String(payloadHash, StandardCharsets.US_ASCII);
	}

	/**
	 * What the derived key signs, in words.
	 * @param payloadHash the hash of the payload, in hexadecimal digits
	 */
	String stringToSign(String scope, long timestamp, byte[] payloadHash) {
		return new String(beforeHash(scope, timestamp), StandardCharsets.UTF_8)
				+ new String(hash(payloadHash), StandardCharsets.US_ASCII);
	}

	/**
	 * Where the values of signed headers come from.
	 *
	 * @param <X> what is thrown where there is none
	 */
	interface HeaderSource<X extends Exception> {

		String value(String name) throws X;

	}

}
