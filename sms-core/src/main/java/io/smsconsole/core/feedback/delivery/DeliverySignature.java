package io.smsconsole.core.feedback.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows a receiver that something comes from here.
 */
public final class DeliverySignature {

	private static final String ALGORITHM = "HmacSHA256";

	private DeliverySignature() {
	}

	/**
	 * Signs a report.
	 * @param key the key that the receiver knows, such as that of the application
	 * @param timestamp when it leaves, UNIX seconds
	 * @param body what is reported
	 * @return 64 hexadecimal digits, in lower case
	 */
	public static String of(String key, long timestamp, String body) {
		return HexFormat.of().formatHex(digest(key, timestamp + "\n" + body));
	}

	/**
	 * The keyed digest of a text, by HMAC with SHA-256.
	 * @param key the key, not empty
	 * @param text the text
	 * @return 32 bytes
	 */
	public static byte[] digest(String key, String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

}
