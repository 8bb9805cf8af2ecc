package io.smsconsole.core.wire.tc3;

import java.util.Optional;

/**
 * The signature of one call, read and not yet proven: what is wrong with it is told in
 * two steps, since a caller is told of a product that does not exist before anything else
 * about the signature.
 */
public final class SignatureCheck {

	private final SignatureVerifier verifier;

	private final Claim claim;

	private final Verification.Refused refused;

	private SignatureCheck(SignatureVerifier verifier, Claim claim, Verification.Refused refused) {
		this.verifier = verifier;
		this.claim = claim;
		this.refused = refused;
	}

	static SignatureCheck of(SignatureVerifier verifier, Claim claim) {
		return new SignatureCheck(verifier, claim, null);
	}

	static SignatureCheck refused(Verification.Refused refused) {
		return new SignatureCheck(null, null, refused);
	}

	/**
	 * Whether the call names a product that does not exist.
	 * @return the refusal, or empty where the product is one or cannot be told
	 */
	public Optional<Verification.Refused> unknownProduct() {
		return Optional.ofNullable(this.refused).filter((refusal) -> refusal.refusal() == Refusal.UNKNOWN_PRODUCT);
	}

	/**
	 * Proves the signature.
	 * @param keys finds the secret that should have been used
	 * @return who called, or why the call is not to be trusted
	 */
	public Verification verify(SecretKeys keys) {
		return (this.refused != null) ? this.refused : this.verifier.prove(this.claim, keys);
	}

}
