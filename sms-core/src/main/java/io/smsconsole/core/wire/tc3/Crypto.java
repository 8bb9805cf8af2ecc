package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests and keyed digests. A prototype is made once and cloned for each use: looking an
 * algorithm up costs more than hashing a request.
 */
final class Crypto {

	private static final MessageDigest SHA_256 = sha256Prototype();

	private Crypto() {
	}

	private static MessageDigest sha256Prototype() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
	}

	static String sha256Hex(byte[] data) {
		try {
			return hex(((MessageDigest) SHA_256.clone()).digest(data));
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("This Java's SHA-256 can't be cloned", ex);
		}
	}

	/**
	 * A keyed digest, never to be fed itself, only by way of
	 * {@link #digest(Mac, String)}.
	 * @param algorithm such as {@code HmacSHA256}
	 * @param key the key
	 * @return the prototype, safe to share between threads
	 */
	static Mac prototype(String algorithm, byte[] key) {
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(key, algorithm));
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + algorithm, ex);
		}
	}

	static byte[] digest(Mac prototype, String text) {
		try {
			return ((Mac) prototype.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("This Java's " + prototype.getAlgorithm() + " can't be cloned", ex);
		}
	}

	static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	/**
	 * Compares in a time that does not tell where the two differ.
	 * @param expected what it should be
	 * @param given what somebody sent
	 * @return whether they are equal
	 */
	static boolean same(String expected, String given) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}

}
