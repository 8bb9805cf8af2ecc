package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import javax.crypto.Mac;

/**
 * Signs the parameters of a GET or a form the older way, with HmacSHA1 or HmacSHA256.
 * Thread-safe.
 */
public final class V1Signer {

	/** The parameter that carries the signature, and is not signed. */
	public static final String SIGNATURE = "Signature";

	/** The parameter that chooses the hash. */
	public static final String SIGNATURE_METHOD = "SignatureMethod";

	private final Mac prototype;

	/**
	 * A signer for one key and one hash.
	 * @param secretKey the key
	 * @param method {@link SignatureMethod#HMAC_SHA1} or
	 * {@link SignatureMethod#HMAC_SHA256}
	 */
	public V1Signer(String secretKey, SignatureMethod method) {
		if (method == SignatureMethod.TC3) {
			throw new IllegalArgumentException("TC3 does not sign parameters");
		}
		this.prototype = Crypto.prototype(method.label(), secretKey.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Signs parameters.
	 * @param method {@code GET} or {@code POST}
	 * @param host as in the header {@code Host}
	 * @param parameters all parameters, common ones too, with their raw values; a
	 * {@link #SIGNATURE} among them is left out
	 * @return the value of the parameter {@link #SIGNATURE}, before it is URL-encoded
	 */
	public String sign(String method, String host, Map<String, String> parameters) {
		return Base64.getEncoder().encodeToString(Crypto.digest(this.prototype, textToSign(method, host, parameters)));
	}

	/**
	 * Tells what is signed of parameters.
	 * @param method {@code GET} or {@code POST}
	 * @param host as in the header {@code Host}
	 * @param parameters all parameters, common ones too, with their raw values; a
	 * {@link #SIGNATURE} among them is left out
	 * @return the text that is signed
	 */
	public static String textToSign(String method, String host, Map<String, String> parameters) {
		StringJoiner text = new StringJoiner("&", method + host + "/?", "");
		new TreeMap<>(parameters).forEach((name, value) -> {
			if (!SIGNATURE.equals(name)) {
				text.add(name + "=" + value);
			}
		});
		return text.toString();
	}

}
