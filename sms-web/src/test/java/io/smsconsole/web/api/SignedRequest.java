package io.smsconsole.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.core.wire.tc3.QueryParameters;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.core.wire.tc3.SignedHead;
import io.smsconsole.core.wire.tc3.Tc3Signer;
import io.smsconsole.core.wire.tc3.V1Signer;

/**
 * A well-signed request as bytes, for what no SDK would send: each part can be changed
 * before it is signed, and afterwards.
 */
final class SignedRequest {

	static final String HOST = "127.0.0.1";

	private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final String method;

	private String query = "";

	private byte[] body = {};

	private SignedRequest(String method) {
		this.method = method;
		this.headers.put("Host", HOST);
	}

	/**
	 * A POST of JSON, signed by TC3.
	 */
	static SignedRequest post(Credential key, String action, byte[] body) {
		return new SignedRequest("POST").call(action).contentType("application/json").body(body).sign(key, "sms");
	}

	static SignedRequest post(Credential key, String action, String json) {
		return post(key, action, json.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A GET, signed by TC3.
	 */
	static SignedRequest get(Credential key, String action, Map<String, String> parameters) {
		SignedRequest request = new SignedRequest("GET").call(action).contentType("application/x-www-form-urlencoded");
		request.query = QueryParameters.format(parameters);
		return request.sign(key, "sms");
	}

	/**
	 * A call whose parameters are signed.
	 */
	static SignedRequest older(String method, Credential key, SignatureMethod hash, String action,
			Map<String, String> parameters) {
		Map<String, String> all = new LinkedHashMap<>(parameters);
		all.put("Action", action);
		all.put("Version", "2021-01-11");
		all.put("Region", "ap-guangzhou");
		all.put("Language", "en-US");
		all.put("Timestamp", Long.toString(Instant.now().getEpochSecond()));
		all.put("Nonce", "1");
		all.put("SecretId", key.secretId());
		all.put("SignatureMethod", hash.label());
		all.put("Signature", new V1Signer(key.secretKey(), hash).sign(method, HOST, all));
		SignedRequest request = new SignedRequest(method);
		String text = QueryParameters.format(all);
		if ("GET".equals(method)) {
			request.query = text;
			return request;
		}
		return request.contentType("application/x-www-form-urlencoded").body(text.getBytes(StandardCharsets.UTF_8));
	}

	private SignedRequest call(String action) {
		return with("X-TC-Action", action).with("X-TC-Version", "2021-01-11")
			.with("X-TC-Region", "ap-guangzhou")
			.with("X-TC-Language", "en-US")
			.with("X-TC-Timestamp", Long.toString(Instant.now().getEpochSecond()));
	}

	SignedRequest contentType(String type) {
		return with("Content-Type", type);
	}

	/**
	 * Sets a header, or removes it.
	 */
	SignedRequest with(String name, String value) {
		if (value == null) {
			this.headers.remove(name);
		}
		else {
			this.headers.put(name, value);
		}
		return this;
	}

	SignedRequest body(byte[] other) {
		this.body = other;
		return this;
	}

	SignedRequest query(String other) {
		this.query = other;
		return this;
	}

	String query() {
		return this.query;
	}

	String header(String name) {
		return this.headers.get(name);
	}

	byte[] body() {
		return this.body;
	}

	/**
	 * Signs it once more as it is now.
	 */
	SignedRequest sign(Credential key, String service) {
		SignedHead head = SignedHead.of(this.method, this.query,
				Map.of("content-type", header("Content-Type"), "host", header("Host")));
		return with("Authorization",
				new Tc3Signer(key, service).authorization(head, Long.parseLong(header("X-TC-Timestamp")), this.body));
	}

	/**
	 * As it travels.
	 */
	byte[] bytes() {
		StringBuilder head = new StringBuilder(
				this.method + " /" + (this.query.isEmpty() ? "" : "?" + this.query) + " HTTP/1.1\r\n");
		this.headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		if (!"GET".equals(this.method)) {
			head.append("Content-Length: ").append(this.body.length).append("\r\n");
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
		bytes.writeBytes(this.body);
		return bytes.toByteArray();
	}

}
