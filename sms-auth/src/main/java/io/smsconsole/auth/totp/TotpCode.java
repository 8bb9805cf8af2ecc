package io.smsconsole.auth.totp;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import org.springframework.web.util.UriUtils;

/**
 * Codes as authenticator apps make them (RFC 6238): six digits that change every 30
 * seconds. A clock may be one period fast or slow.
 */
final class TotpCode {

	private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

	private static final Duration PERIOD = GENERATOR.getTimeStep();

	private static final int TOLERATED_PERIODS = 1;

	/** As long as the result of SHA-1, as RFC 4226 recommends. */
	private static final int SECRET_BYTES = 20;

	private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");

	private static final String ISSUER = "SMS Console";

	private static final SecureRandom RANDOM = new SecureRandom();

	private TotpCode() {
	}

	/**
	 * Makes up a secret.
	 * @return 32 letters and digits of Base32
	 */
	static String newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return new Base32().encodeToString(secret);
	}

	static boolean hasShape(String typed) {
		return SHAPE.matcher(typed).matches();
	}

	/**
	 * Finds the period of which a code is.
	 * @return the number of the period, or empty where the code is of none that counts
	 */
	static OptionalLong period(String secret, String code, Instant now) {
		OptionalLong found = OptionalLong.empty();
		for (int late = -TOLERATED_PERIODS; late <= TOLERATED_PERIODS; late++) {
			Instant time = now.plus(PERIOD.multipliedBy(late));
			if (MessageDigest.isEqual(bytes(at(secret, time)), bytes(code))) {
				found = OptionalLong.of(time.getEpochSecond() / PERIOD.toSeconds());
			}
		}
		return found;
	}

	static String at(String secret, Instant time) {
		try {
			return GENERATOR.generateOneTimePasswordString(
					new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm()), time);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("A stored secret is no key", ex);
		}
	}

	/**
	 * What an app reads out of a QR code.
	 */
	static String uri(String secret, String account) {
		String issuer = UriUtils.encode(ISSUER, StandardCharsets.UTF_8);
		return "otpauth://totp/" + issuer + ":" + UriUtils.encode(account, StandardCharsets.UTF_8) + "?secret=" + secret
				+ "&issuer=" + issuer;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
