package io.smsconsole.core.catalog.shortlink;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import io.smsconsole.core.base.secret.Seals;

import org.springframework.stereotype.Component;

/**
 * Writes the id of a link as {@value #SHORTEST} characters: {@value #ID_DIGITS} of the id
 * and {@value #SEAL_DIGITS} that nobody can make without the master key. So codes can
 * neither be counted through nor invented: of those tried, one in
 * 58<sup>{@value #SEAL_DIGITS}</sup> is right. No character is mistaken for another one,
 * and none needs escaping.
 */
@Component
class ShortCodes {

	/** Characters of a code; one more once there are eleven million links. */
	static final int SHORTEST = 9;

	static final int LONGEST = SHORTEST + 1;

	private static final int ID_DIGITS = 4;

	private static final int SEAL_DIGITS = 5;

	private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

	private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

	private static final String PURPOSE = "short-link";

	private final Seals seals;

	ShortCodes(Seals seals) {
		this.seals = seals;
	}

	String code(long id) {
		return digits(BigInteger.valueOf(id), ID_DIGITS) + seal(id);
	}

	/**
	 * Reads a code.
	 * @param code what somebody asks for
	 * @return the id of a link that there is or was, or empty where it is forged
	 */
	Optional<Long> id(String code) {
		if (code.length() < SHORTEST || code.length() > LONGEST) {
			return Optional.empty();
		}
		int end = code.length() - SEAL_DIGITS;
		long id = 0;
		for (int at = 0; at < end; at++) {
			int digit = DIGITS.indexOf(code.charAt(at));
			if (digit < 0) {
				return Optional.empty();
			}
			id = id * DIGITS.length() + digit;
		}
		return MessageDigest.isEqual(bytes(code(id)), bytes(code)) ? Optional.of(id) : Optional.empty();
	}

	private String seal(long id) {
		byte[] seal = this.seals.of(PURPOSE).doFinal(ByteBuffer.allocate(Long.BYTES).putLong(id).array());
		String digits = digits(new BigInteger(1, seal), SEAL_DIGITS);
		return digits.substring(digits.length() - SEAL_DIGITS);
	}

	private static String digits(BigInteger number, int least) {
		StringBuilder digits = new StringBuilder();
		for (BigInteger rest = number; rest.signum() > 0 || digits.length() < least; rest = rest.divide(BASE)) {
			digits.append(DIGITS.charAt(rest.mod(BASE).intValue()));
		}
		return digits.reverse().toString();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
