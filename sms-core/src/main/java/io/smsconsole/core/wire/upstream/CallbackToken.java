package io.smsconsole.core.wire.upstream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * Proves that a report comes from the upstream: the unguessable part of the address that
 * only the upstream was told. Made once, the same on all nodes.
 */
@Component
public class CallbackToken {

	private static final int BYTES = 24;

	private final String token;

	CallbackToken(CallbackTokenMapper mapper) {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		mapper.insertUnlessThere(HexFormat.of().formatHex(random));
		this.token = mapper.find();
	}

	/**
	 * Where receipts are to be reported, behind the console's own address.
	 * @return a path
	 */
	public String statusPath() {
		return "/callback/upstream/status/" + this.token;
	}

	/**
	 * Where replies are to be reported, behind the console's own address.
	 * @return a path
	 */
	public String replyPath() {
		return "/callback/upstream/reply/" + this.token;
	}

	/**
	 * Compares, in a time that tells nothing.
	 * @param other what came with a request
	 * @return whether it is the token
	 */
	public boolean matches(String other) {
		return MessageDigest.isEqual(this.token.getBytes(StandardCharsets.US_ASCII),
				other.getBytes(StandardCharsets.UTF_8));
	}

}
