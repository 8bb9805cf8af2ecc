package io.smsconsole.core.wire.tc3;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claim of a call that is signed by TC3.
 */
final class Tc3Claim implements Claim {

	private static final List<String> REQUIRED = List.of("content-type", "host");

	private final SignedMessage message;

	private final Authorization authorization;

	private final SigningKeys keys;

	private final boolean unsignedPayloadAllowed;

	private Tc3Claim(SignedMessage message, Authorization authorization, SigningKeys keys,
			boolean unsignedPayloadAllowed) {
		this.message = message;
		this.authorization = authorization;
		this.keys = keys;
		this.unsignedPayloadAllowed = unsignedPayloadAllowed;
	}

	static Claim read(SignedMessage message, Set<String> products, SigningKeys keys, boolean unsignedPayloadAllowed)
			throws RefusedException {
		Authorization authorization = Authorization.parse(message.header("Authorization"))
			.orElseThrow(() -> new RefusedException(Refusal.MALFORMED, "Authorization"));
		if (!authorization.headerNames().containsAll(REQUIRED)) {
			throw new RefusedException(Refusal.HEADERS_NOT_SIGNED, "Authorization");
		}
		String host = message.header("host");
		if (host == null || !Hosts.fits(authorization.service(), host, products)) {
			throw new RefusedException(Refusal.UNKNOWN_PRODUCT, authorization.service());
		}
		return new Tc3Claim(message, authorization, keys, unsignedPayloadAllowed || message.secure());
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
		Map<String, String> headers = signedHeaders();
		String payloadHash = payloadHash();
		for (String host : Hosts.signedForms(headers.get("host"))) {
			headers.put("host", host);
			if (Crypto.same(head(headers).sign(key, timestamp, payloadHash), this.authorization.signature())) {
				return;
			}
		}
		throw new RefusedException(Refusal.WRONG_SIGNATURE);
	}

	private SignedHead head(Map<String, String> headers) {
		return SignedHead.of(this.message.method(), this.message.signedQuery(), this.authorization.signedHeaders(),
				headers);
	}

	private Map<String, String> signedHeaders() throws RefusedException {
		Map<String, String> headers = new HashMap<>();
		for (String name : this.authorization.headerNames()) {
			String value = this.message.header(name);
			if (value == null) {
				throw new RefusedException(Refusal.WRONG_SIGNATURE, name);
			}
			headers.put(name, value);
		}
		return headers;
	}

	private String payloadHash() throws RefusedException {
		if (!Tc3Signer.UNSIGNED_PAYLOAD.equals(this.message.header(Tc3Signer.CONTENT_HEADER))) {
			return Tc3Signer.payloadHash(this.message.body());
		}
		if (!this.unsignedPayloadAllowed) {
			throw new RefusedException(Refusal.UNSIGNED_PAYLOAD, Tc3Signer.CONTENT_HEADER);
		}
		return Tc3Signer.UNSIGNED_PAYLOAD_HASH;
	}

}
