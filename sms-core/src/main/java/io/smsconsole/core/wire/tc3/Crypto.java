package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Digests and keyed digests. A prototype is made once and cloned for each use: looking an
 * algorithm up costs more than hashing a request.
 */
final class Crypto {

	private static final MessageDigest SHA_256 = DigestUtils.getSha256Digest();

	private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

	private static final int HALF_BYTE = 4;

	private static final int LOW_HALF = 0xF;

	private static final byte[] NOTHING = {};

	private Crypto() {
	}

	/**
	 * The digest in hexadecimal digits, as bytes, which is what it is signed as.
	 */
	static byte[] sha256Hex(byte[] data) {
		return hex(sha256().digest(data));
	}

	/**
	 * The digest of two pieces in a row.
	 */
	static byte[] sha256Hex(byte[] first, byte[] second) {
		MessageDigest digest = sha256();
		digest.update(first);
		return hex(digest.digest(second));
	}

	private static MessageDigest sha256() {
		try {
			return (MessageDigest) SHA_256.clone();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("This Java's SHA-256 can't be cloned", ex);
		}
	}

	/**
	 * A keyed digest, never to be fed itself, only by way of
	 * {@link #digest(Mac, byte[], byte[])}.
	 * @param algorithm such as {@code HmacSHA256}
	 * @param key the key
	 * @return the prototype, safe to share between threads
	 */
	static Mac prototype(String algorithm, byte[] key) {
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(key, algorithm));
			// works the key in, so that no clone has to
			mac.update(NOTHING);
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + algorithm, ex);
		}
	}

	static byte[] digest(Mac prototype, String text) {
		return digest(prototype, text.getBytes(StandardCharsets.UTF_8), NOTHING);
	}

	/**
	 * The keyed digest of two pieces in a row.
	 */
	static byte[] digest(Mac prototype, byte[] first, byte[] second) {
		try {
			Mac mac = (Mac) prototype.clone();
			mac.update(first);
			return mac.doFinal(second);
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("This Java's " + prototype.getAlgorithm() + " can't be cloned", ex);
		}
	}

	static byte[] hex(byte[] bytes) {
		byte[] digits = new byte[2 * bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			digits[2 * i] = highDigit(bytes[i]);
			digits[2 * i + 1] = lowDigit(bytes[i]);
		}
		return digits;
	}

	private static byte highDigit(byte value) {
		return DIGITS[(value >> HALF_BYTE) & LOW_HALF];
	}

	private static byte lowDigit(byte value) {
		return DIGITS[value & LOW_HALF];
	}

	/**
	 * Compares in a time that does not tell where the two differ.
	 * @param expected what it should be
	 * @param given what somebody sent, in hexadecimal digits
	 * @return whether they are equal
	 */
	static boolean same(byte[] expected, String given) {
		if (given.length() != 2 * expected.length) {
			return false;
		}
		int difference = 0;
		for (int i = 0; i < expected.length; i++) {
			difference |= highDigit(expected[i]) ^ given.charAt(2 * i);
			difference |= lowDigit(expected[i]) ^ given.charAt(2 * i + 1);
		}
		return difference == 0;
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
