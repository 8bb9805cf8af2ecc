package io.smsconsole.auth.totp;

import java.time.Instant;

/**
 * An authenticator app, for tests. Whatever the time does meanwhile, the code of now and
 * then the next one are good.
 *
 * @param secret what it was taught
 */
public record App(String secret) {

	/**
	 * The code that it shows now.
	 * @return six digits
	 */
	public String code() {
		return TotpCode.at(this.secret, Instant.now());
	}

	/**
	 * The code that it shows next; good already, as clocks may be wrong.
	 * @return six digits
	 */
	public String nextCode() {
		return TotpCode.at(this.secret, Instant.now().plusSeconds(30));
	}

}
