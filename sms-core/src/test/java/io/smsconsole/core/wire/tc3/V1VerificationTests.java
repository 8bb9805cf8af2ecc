package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class V1VerificationTests {

	private static final long NOW = 1_700_000_000;

	private static final Credential KEY = new Credential("AKID" + "b2".repeat(16), "secret");

	private static final String HOST = "sms.company.com:8443";

	private final SignatureVerifier verifier = new SignatureVerifier(Set.of("sms"), false,
			Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

	private final Map<String, String> parameters = new LinkedHashMap<>();

	V1VerificationTests() {
		this.parameters.put("SignName", "腾讯云 & 其他=1");
		this.parameters.put("Action", "SendSms");
		this.parameters.put("Nonce", "0");
		this.parameters.put("Timestamp", String.valueOf(NOW));
		this.parameters.put("SecretId", KEY.secretId());
	}

	@ParameterizedTest
	@CsvSource({ "HMAC_SHA1, GET", "HMAC_SHA256, GET", "HMAC_SHA1, POST", "HMAC_SHA256, POST" })
	void acceptsWhatTheHolderOfTheKeySigned(SignatureMethod hash, String method) {
		this.parameters.put("SignatureMethod", hash.label());
		sign(hash, method, HOST);
		assertThat(verify(method)).isEqualTo(new Verification.Accepted(KEY.secretId(), hash));
	}

	@Test
	void takesHmacSha1WhereNoMethodIsGiven() {
		sign(SignatureMethod.HMAC_SHA1, "GET", HOST);
		assertThat(verify("GET")).isEqualTo(new Verification.Accepted(KEY.secretId(), SignatureMethod.HMAC_SHA1));
	}

	@Test
	void acceptsAHostThatIsSignedWithoutItsPort() {
		sign(SignatureMethod.HMAC_SHA1, "GET", "sms.company.com");
		assertThat(verify("GET")).isInstanceOf(Verification.Accepted.class);
	}

	@Test
	void refusesAChangedValueAndAnotherMethod() {
		sign(SignatureMethod.HMAC_SHA1, "GET", HOST);
		assertThat(verify("POST")).isEqualTo(new Verification.Refused(Refusal.WRONG_SIGNATURE, null));
		this.parameters.put("Action", "SendSmz");
		assertThat(verify("GET")).isEqualTo(new Verification.Refused(Refusal.WRONG_SIGNATURE, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Signature", "SecretId", "Timestamp", "Nonce" })
	void namesTheCommonParameterThatIsAbsent(String name) {
		sign(SignatureMethod.HMAC_SHA1, "GET", HOST);
		this.parameters.remove(name);
		assertThat(verify("GET")).isEqualTo(new Verification.Refused(Refusal.MISSING_PARAMETER, name));
	}

	@Test
	void refusesATimeThatIsTooFarOff() {
		this.parameters.put("Timestamp", String.valueOf(NOW - 301));
		sign(SignatureMethod.HMAC_SHA1, "GET", HOST);
		assertThat(verify("GET")).isEqualTo(new Verification.Refused(Refusal.EXPIRED, "Timestamp"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SecretId=%zz", "SecretId=a&SecretId=b", "SecretId=%" })
	void refusesAQueryThatCanNotBeReadOneWay(String query) {
		assertThat(verify("GET", query, "")).isEqualTo(new Verification.Refused(Refusal.MALFORMED_PARAMETER, null));
	}

	@Test
	void refusesMoreParametersThanAnyActionTakes() {
		StringBuilder form = new StringBuilder();
		for (int i = 0; i <= QueryParameters.MAXIMUM; i++) {
			form.append(i).append("=&");
		}
		assertThat(verify("POST", null, form.toString()))
			.isEqualTo(new Verification.Refused(Refusal.MALFORMED_PARAMETER, null));
	}

	@Test
	void readsWhatItWrote() {
		assertThat(QueryParameters.parse(QueryParameters.format(this.parameters))).isEqualTo(this.parameters);
	}

	private void sign(SignatureMethod hash, String method, String host) {
		this.parameters.put("Signature", new V1Signer(KEY.secretKey(), hash).sign(method, host, this.parameters));
	}

	private Verification verify(String method) {
		String text = QueryParameters.format(this.parameters);
		return "GET".equals(method) ? verify(method, text, "") : verify(method, null, text);
	}

	private Verification verify(String method, String query, String form) {
		Map<String, String> headers = Map.of("host", HOST, "content-type",
				"application/x-www-form-urlencoded; charset=utf-8");
		SignedMessage message = new SignedMessage(method, "/", query, headers::get,
				form.getBytes(StandardCharsets.UTF_8), false);
		return this.verifier.verify(message, (secretId) -> Optional.of(KEY.secretKey()));
	}

}
