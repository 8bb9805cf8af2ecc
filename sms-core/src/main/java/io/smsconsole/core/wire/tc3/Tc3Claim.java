package io.smsconsole.core.wire.tc3;

import java.util.Set;

/**
 * The claim of a call that is signed by TC3.
 */
final class Tc3Claim implements Claim {

	private static final String HOST = "host";

	private final SignedMessage message;

	private final String host;

	private final Authorization authorization;

	private final SigningKeys keys;

	private final boolean unsignedPayloadAllowed;

	private Tc3Claim(SignedMessage message, String host, Authorization authorization, SigningKeys keys,
			boolean unsignedPayloadAllowed) {
		this.message = message;
		this.host = host;
		this.authorization = authorization;
		this.keys = keys;
		this.unsignedPayloadAllowed = unsignedPayloadAllowed;
	}

	static Claim read(SignedMessage message, String header, Set<String> products, SigningKeys keys,
			boolean unsignedPayloadAllowed) throws RefusedException {
		Authorization authorization = Authorization.parse(header)
			.orElseThrow(() -> new RefusedException(Refusal.MALFORMED, "Authorization"));
		if (!authorization.signsEnough()) {
			throw new RefusedException(Refusal.HEADERS_NOT_SIGNED, "Authorization");
		}
		String host = message.header(HOST);
		if (host == null || !Hosts.fits(authorization.service(), host, products)) {
			throw new RefusedException(Refusal.UNKNOWN_PRODUCT, authorization.service());
		}
		return new Tc3Claim(message, host, authorization, keys, unsignedPayloadAllowed || message.secure());
	}

	@Override
	public String secretId() {
		return this.authorization.secretId();
	}

	@Override
	public SignatureMethod method() {
		return SignatureMethod.TC3;
	}

	@Override
	public String token() {
		return this.message.header("X-TC-Token");
	}

	@Override
	public String timestamp() {
		return this.message.header("X-TC-Timestamp");
	}

	@Override
	public void prove(String secretKey, long timestamp) throws RefusedException {
		SigningKey key = this.keys.at(secretKey, timestamp, this.authorization.service());
		if (!key.date().equals(this.authorization.date())) {
			throw new RefusedException(Refusal.WRONG_DATE, "Authorization");
		}
		byte[] payloadHash = payloadHash();
		for (String form : Hosts.signedForms(this.host)) {
			if (Crypto.same(head(form).sign(key, timestamp, payloadHash), this.authorization.signature())) {
				return;
			}
		}
		throw new RefusedException(Refusal.WRONG_SIGNATURE);
	}

	private SignedHead head(String form) throws RefusedException {
		if (this.authorization.signsTheUsual()) {
			return SignedHead.ofUsual(this.message.method(), this.message.signedQuery(), header("content-type"), form);
		}
		return SignedHead.of(this.message.method(), this.message.signedQuery(), this.authorization.signedHeaders(),
				(name) -> HOST.equals(name) ? form : header(name));
	}

	private String header(String name) throws RefusedException {
		String value = this.message.header(name);
		if (value == null) {
			throw new RefusedException(Refusal.WRONG_SIGNATURE, name);
		}
		return value;
	}

	private byte[] payloadHash() throws RefusedException {
		if (!Tc3Signer.UNSIGNED_PAYLOAD.equals(this.message.header(Tc3Signer.CONTENT_HEADER))) {
			return Tc3Signer.payloadHash(this.message.body());
		}
		if (!this.unsignedPayloadAllowed) {
			throw new RefusedException(Refusal.UNSIGNED_PAYLOAD, Tc3Signer.CONTENT_HEADER);
		}
		return Tc3Signer.UNSIGNED_PAYLOAD_HASH;
	}

}
