package io.smsconsole.core.base.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Makes seals: checksums that nobody can make who can write to the database but does not
 * have the master key. HMAC-SHA256, with a key of its own for each purpose.
 */
@Component
public class Seals {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String KEYS = "seal:";

	private final MasterKey master;

	Seals(MasterKey master) {
		this.master = master;
	}

	/**
	 * Prepares for sealing.
	 * @param purpose what is sealed; seals of one purpose are worth nothing for another
	 * @return makes seals of 32 bytes; not for several threads at once
	 */
	public Mac of(String purpose) {
		byte[] key = mac(this.master.key().getEncoded()).doFinal((KEYS + purpose).getBytes(StandardCharsets.UTF_8));
		return mac(key);
	}

	private static Mac mac(byte[] key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ALGORITHM + " is not available", ex);
		}
	}

}
