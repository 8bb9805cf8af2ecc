package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import javax.crypto.Mac;

/**
 * A secret key as derived for one day and one product.
 *
 * @param date the day, UTC, {@code yyyy-MM-dd}
 * @param scope {@code date/service/tc3_request}
 * @param mac the derived key at work
 */
record SigningKey(String date, String scope, Mac mac) {

	/** What every scope ends with. */
	static final String TERMINATOR = "tc3_request";

	private static final String HMAC = "HmacSHA256";

	static SigningKey derive(String secretKey, long epochDay, String service) {
		String date = LocalDate.ofEpochDay(epochDay).toString();
		byte[] ofDate = step(("TC3" + secretKey).getBytes(StandardCharsets.UTF_8), date);
		byte[] ofService = step(ofDate, service);
		Mac mac = Crypto.prototype(HMAC, step(ofService, TERMINATOR));
		return new SigningKey(date, date + "/" + service + "/" + TERMINATOR, mac);
	}

	private static byte[] step(byte[] key, String text) {
		return Crypto.digest(Crypto.prototype(HMAC, key), text);
	}

	@Override
	public String toString() {
		return "SigningKey[" + this.scope + "]";
	}

}
