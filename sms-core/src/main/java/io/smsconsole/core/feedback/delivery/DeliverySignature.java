package io.smsconsole.core.feedback.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows a receiver that a report comes from here.
 */
final class DeliverySignature {

	private static final String ALGORITHM = "HmacSHA256";

	private DeliverySignature() {
	}

	/**
	 * Signs a report.
	 * @param appKey the key of the application
	 * @param timestamp when it leaves, UNIX seconds
	 * @param body what is reported
	 * @return 64 hexadecimal digits, in lower case
	 */
	static String of(String appKey, long timestamp, String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(appKey.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal((timestamp + "\n" + body).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

}
