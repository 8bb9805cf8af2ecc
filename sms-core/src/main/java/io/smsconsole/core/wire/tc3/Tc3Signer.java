package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;

/**
 * Signs requests with TC3-HMAC-SHA256. Thread-safe.
 */
public final class Tc3Signer {

	/** What the header {@code Authorization} begins with. */
	public static final String ALGORITHM = "TC3-HMAC-SHA256";

	/** The header that tells of a payload that is not signed. */
	public static final String CONTENT_HEADER = "X-TC-Content-SHA256";

	/** The value of that header. */
	public static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

	static final byte[] UNSIGNED_PAYLOAD_HASH = payloadHash(UNSIGNED_PAYLOAD.getBytes(StandardCharsets.US_ASCII));

	private final SigningKeys keys = new SigningKeys();

	private final Credential credential;

	private final String service;

	/**
	 * A signer for one key and one product.
	 * @param credential the key
	 * @param service the product's label, such as {@code sms}
	 */
	public Tc3Signer(Credential credential, String service) {
		this.credential = credential;
		this.service = service;
	}

	/**
	 * Signs a request with its payload.
	 * @param head what is signed besides the payload
	 * @param timestamp UNIX seconds, as in {@code X-TC-Timestamp}
	 * @param body the payload to the byte; empty for GET
	 * @return the value of the header {@code Authorization}
	 */
	public String authorization(SignedHead head, long timestamp, byte[] body) {
		return authorize(head, timestamp, payloadHash(body));
	}

	/**
	 * Signs a request without its payload, which must say so in {@link #CONTENT_HEADER}.
	 * @param head what is signed
	 * @param timestamp UNIX seconds, as in {@code X-TC-Timestamp}
	 * @return the value of the header {@code Authorization}
	 */
	public String authorizationOfUnsignedPayload(SignedHead head, long timestamp) {
		return authorize(head, timestamp, UNSIGNED_PAYLOAD_HASH);
	}

	/**
	 * Signs a request with its payload, and tells how.
	 * @param head what is signed besides the payload
	 * @param timestamp UNIX seconds, as in {@code X-TC-Timestamp}
	 * @param body the payload to the byte; empty for GET
	 * @return the steps that lead to the header {@code Authorization}
	 */
	public SignatureSteps steps(SignedHead head, long timestamp, byte[] body) {
		byte[] payloadHash = payloadHash(body);
		SigningKey key = this.keys.at(this.credential.secretKey(), timestamp, this.service);
		return new SignatureSteps(head.canonicalRequest(payloadHash),
				head.stringToSign(key.scope(), timestamp, payloadHash), authorize(head, timestamp, payloadHash));
	}

	private String authorize(SignedHead head, long timestamp, byte[] payloadHash) {
		SigningKey key = this.keys.at(this.credential.secretKey(), timestamp, this.service);
		return ALGORITHM + " Credential=" + this.credential.secretId() + "/" + key.scope() + ", SignedHeaders="
				+ head.signedHeaders() + ", Signature="
				+ new String(Crypto.hex(head.sign(key, timestamp, payloadHash)), StandardCharsets.US_ASCII);
	}

	static byte[] payloadHash(byte[] body) {
		return Crypto.sha256Hex(body);
	}

}
