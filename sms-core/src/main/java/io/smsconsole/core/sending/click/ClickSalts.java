package io.smsconsole.core.sending.click;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Makes people distinct for one day: with the day's salt, which all nodes share, a
 * visitor is a number that tells nothing; without it, which is so from the next day on,
 * nobody can find out any more what number a visitor had.
 */
@Component
class ClickSalts {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final Map<LocalDate, SecretKeySpec> salts = new ConcurrentHashMap<>();

	private final ClickMapper mapper;

	ClickSalts(ClickMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Not within a transaction: a salt that is rolled back would be another one on each
	 * node.
	 */
	long person(LocalDate day, long linkId, byte[] visitor) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.salts.computeIfAbsent(day, this::salt));
			mac.update(ByteBuffer.allocate(Long.BYTES).putLong(linkId).array());
			return ByteBuffer.wrap(mac.doFinal(visitor)).getLong();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ALGORITHM + " is not available", ex);
		}
	}

	void forget(LocalDate before) {
		this.salts.keySet().removeIf((day) -> day.isBefore(before));
	}

	private SecretKeySpec salt(LocalDate day) {
		byte[] fresh = new byte[BYTES];
		this.random.nextBytes(fresh);
		this.mapper.addSalt(day, fresh);
		return new SecretKeySpec(HexFormat.of().parseHex(this.mapper.salt(day)), ALGORITHM);
	}

}
