package io.smsconsole.web.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app, written after the standard (RFC 6238) and not after ours.
 *
 * @param secret what it was taught, in Base32
 */
public record Authenticator(String secret) {

	private static final int PERIOD = 30;

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	/**
	 * The code that it shows now.
	 * @return six digits
	 */
	public String code() {
		return code(Instant.now().getEpochSecond() / PERIOD);
	}

	/**
	 * The code that it shows next; good already, as clocks may be wrong.
	 * @return six digits
	 */
	public String nextCode() {
		return code(Instant.now().getEpochSecond() / PERIOD + 1);
	}

	private String code(long period) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
			ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array()));
			int number = hash.getInt(hash.get(hash.limit() - 1) & 0xf) & Integer.MAX_VALUE;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] bytes() {
		ByteBuffer bytes = ByteBuffer.allocate(this.secret.length() * 5 / 8);
		int held = 0;
		int bits = 0;
		for (char letter : this.secret.toCharArray()) {
			held = (held << 5 | BASE32.indexOf(letter)) & 0xfff;
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				bytes.put((byte) (held >> bits));
			}
		}
		return bytes.array();
	}

}
