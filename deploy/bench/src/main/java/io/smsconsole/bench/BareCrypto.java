package io.smsconsole.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.smsconsole.core.wire.client.SignedCall;

/**
 * The cryptography of one TC3 signature and nothing else: the digest of the payload, that
 * of the canonical request, and the keyed one of the text to sign, each over bytes that
 * lie ready, with objects that are used again.
 */
final class BareCrypto {

	private final MessageDigest digest;

	private final Mac mac;

	private final byte[] body;

	private final byte[] canonical;

	private final byte[] text;

	BareCrypto(SignedCall call, String host) {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
			this.mac = Mac.getInstance("HmacSHA256");
			this.mac.init(new SecretKeySpec(this.digest.digest(this.digest.digest(call.body())), "HmacSHA256"));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
		this.body = call.body();
		String hash = HexFormat.of().formatHex(this.digest.digest(this.body));
		this.canonical = ("POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:" + host
				+ "\n\ncontent-type;host\n" + hash)
			.getBytes(StandardCharsets.UTF_8);
		this.text = ("TC3-HMAC-SHA256\n1700000000\n2023-11-14/sms/tc3_request\n" + hash)
			.getBytes(StandardCharsets.UTF_8);
	}

	byte[] sign() {
		byte[] ofBody = this.digest.digest(this.body);
		byte[] ofRequest = this.digest.digest(this.canonical);
		byte[] signature = this.mac.doFinal(this.text);
		// so that none of them can be left out
		signature[0] ^= (byte) (ofBody[0] ^ ofRequest[0]);
		return signature;
	}

}
