package io.smsconsole.core.wire.tc3;

import java.time.Clock;
import java.util.Set;

/**
 * Verifies the signature of a call, whichever way it was signed. The checks are made in
 * the order in which a caller is told of them: the signature's form, the product, the
 * key's form, the key, the token, the time, the signature. Thread-safe.
 */
public final class SignatureVerifier {

	/** How far a caller's clock may be off, in seconds. */
	public static final long CLOCK_WINDOW_SECONDS = 300;

	private static final long MILLIS = 1000;

	/** The one path that is ever signed. */
	private static final String PATH = "/";

	private static final int LONGEST_TIMESTAMP = 12;

	private final SigningKeys signingKeys = new SigningKeys();

	private final Set<String> products;

	private final boolean unsignedPayloadAllowed;

	private final Clock clock;

	/**
	 * A verifier for some products.
	 * @param products the labels that may stand in a scope, such as {@code sms}; the
	 * first label of the host that was called may always
	 * @param unsignedPayloadAllowed whether a payload may be unsigned without TLS too
	 * @param clock tells the time that callers are held to
	 */
	public SignatureVerifier(Set<String> products, boolean unsignedPayloadAllowed, Clock clock) {
		this.products = Set.copyOf(products);
		this.unsignedPayloadAllowed = unsignedPayloadAllowed;
		this.clock = clock;
	}

	/**
	 * Looks at the signature of a call.
	 * @param message the call
	 * @param keys finds the secret that should have been used
	 * @return who called, or why the call is not to be trusted
	 */
	public Verification verify(SignedMessage message, SecretKeys keys) {
		return read(message).verify(keys);
	}

	/**
	 * Reads the signature of a call, without proving anything.
	 * @param message the call
	 * @return the signature, whether or not it reads as it should
	 */
	public SignatureCheck read(SignedMessage message) {
		try {
			if (!PATH.equals(message.path())) {
				throw new RefusedException(Refusal.WRONG_SIGNATURE, "path");
			}
			String header = message.header("Authorization");
			return SignatureCheck.of(this, (header != null)
					? Tc3Claim.read(message, header, this.products, this.signingKeys, this.unsignedPayloadAllowed)
					: V1Claim.read(message));
		}
		catch (RefusedException ex) {
			return SignatureCheck.refused(ex.verification());
		}
	}

	Verification prove(Claim claim, SecretKeys keys) {
		try {
			claim.prove(secretKey(claim, keys), timestamp(claim));
			return new Verification.Accepted(claim.secretId(), claim.method());
		}
		catch (RefusedException ex) {
			return ex.verification();
		}
	}

	private static String secretKey(Claim claim, SecretKeys keys) throws RefusedException {
		if (!Characters.isSecretId(claim.secretId())) {
			throw new RefusedException(Refusal.MALFORMED_SECRET_ID, "SecretId");
		}
		String secretKey = keys.find(claim.secretId())
			.orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_SECRET_ID, "SecretId"));
		if (claim.token() != null && !claim.token().isEmpty()) {
			throw new RefusedException(Refusal.TOKEN, "Token");
		}
		return secretKey;
	}

	private long timestamp(Claim claim) throws RefusedException {
		if (claim.timestamp() == null) {
			throw new RefusedException(Refusal.MISSING_PARAMETER, "Timestamp");
		}
		if (!Characters.isNumber(claim.timestamp(), LONGEST_TIMESTAMP)) {
			throw new RefusedException(Refusal.MALFORMED_PARAMETER, "Timestamp");
		}
		long timestamp = Long.parseLong(claim.timestamp());
		if (Math.abs(Math.floorDiv(this.clock.millis(), MILLIS) - timestamp) > CLOCK_WINDOW_SECONDS) {
			throw new RefusedException(Refusal.EXPIRED, "Timestamp");
		}
		return timestamp;
	}

}
