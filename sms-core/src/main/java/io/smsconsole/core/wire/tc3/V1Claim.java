package io.smsconsole.core.wire.tc3;

import java.util.Map;

/**
 * The claim of a call whose parameters are signed the older way.
 */
final class V1Claim implements Claim {

	private static final int LONGEST_NONCE = 19;

	private final SignedMessage message;

	private final Map<String, String> parameters;

	private V1Claim(SignedMessage message, Map<String, String> parameters) {
		this.message = message;
		this.parameters = parameters;
	}

	static Claim read(SignedMessage message) throws RefusedException {
		Map<String, String> parameters = parameters(message);
		if (!parameters.containsKey(V1Signer.SIGNATURE) && !parameters.containsKey("SecretId")) {
			throw new RefusedException(Refusal.ABSENT);
		}
		V1Claim claim = new V1Claim(message, parameters);
		claim.require(V1Signer.SIGNATURE);
		claim.require("SecretId");
		if (!Characters.isNumber(claim.require("Nonce"), LONGEST_NONCE)) {
			throw new RefusedException(Refusal.MALFORMED_PARAMETER, "Nonce");
		}
		return claim;
	}

	private static Map<String, String> parameters(SignedMessage message) throws RefusedException {
		try {
			return message.parameters();
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedException(Refusal.MALFORMED_PARAMETER);
		}
	}

	private String require(String name) throws RefusedException {
		String value = this.parameters.get(name);
		if (value == null || value.isEmpty()) {
			throw new RefusedException(Refusal.MISSING_PARAMETER, name);
		}
		return value;
	}

	@Override
	public String secretId() {
		return this.parameters.get("SecretId");
	}

	@Override
	public SignatureMethod method() {
		return SignatureMethod.ofParameter(this.parameters.get(V1Signer.SIGNATURE_METHOD));
	}

	@Override
	public String token() {
		return this.parameters.get("Token");
	}

	@Override
	public String timestamp() {
		return this.parameters.get("Timestamp");
	}

	@Override
	public void prove(String secretKey, long timestamp) throws RefusedException {
		String host = this.message.header("host");
		if (host == null) {
			throw new RefusedException(Refusal.WRONG_SIGNATURE, "host");
		}
		V1Signer signer = new V1Signer(secretKey, method());
		String signature = this.parameters.get(V1Signer.SIGNATURE);
		for (String form : Hosts.signedForms(host)) {
			if (Crypto.same(signer.sign(this.message.method(), form, this.parameters), signature)) {
				return;
			}
		}
		throw new RefusedException(Refusal.WRONG_SIGNATURE);
	}

}
