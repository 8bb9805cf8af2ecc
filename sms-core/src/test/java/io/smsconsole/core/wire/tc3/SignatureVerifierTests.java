package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureVerifierTests {

	private static final long NOW = 1_700_000_000;

	private static final Credential KEY = new Credential("AKID" + "a1".repeat(16), "secret");

	private static final byte[] BODY = "{\"Limit\":1}".getBytes(StandardCharsets.UTF_8);

	private final SignatureVerifier verifier = verifier(false);

	private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	SignatureVerifierTests() {
		this.headers.put("Content-Type", "application/json; charset=utf-8");
		this.headers.put("Host", "127.0.0.1:8080");
		this.headers.put("X-TC-Timestamp", String.valueOf(NOW));
	}

	@Test
	void acceptsWhatTheHolderOfTheKeySigned() {
		sign("sms", NOW);
		assertThat(verify()).isEqualTo(new Verification.Accepted(KEY.secretId(), SignatureMethod.TC3));
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1:8080, 127", "127.0.0.1:8080, cam", "sms.company.com, sms", "Gate.company.com, gate",
			"localhost:8080, localhost", "localhost:8080, localhost:8080", "[::1]:8080, [::1]:8080",
			"[::1]:8080, [::1]" })
	void acceptsTheProductsAndTheFirstLabelOfTheHost(String host, String service) {
		this.headers.put("Host", host);
		sign(service, NOW);
		assertThat(verify()).isInstanceOf(Verification.Accepted.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cvm", "0", "8080", "sms2" })
	void refusesOtherProducts(String service) {
		sign(service, NOW);
		assertRefused(Refusal.UNKNOWN_PRODUCT, ErrorCode.NO_SUCH_PRODUCT);
	}

	@Test
	void acceptsAHostThatIsSignedWithoutItsPort() {
		this.headers.put("Host", "sms.company.com");
		sign("sms", NOW);
		this.headers.put("Host", "sms.company.com:8443");
		assertThat(verify()).isInstanceOf(Verification.Accepted.class);
		this.headers.put("Host", "sms.company.org:8443");
		assertRefused(Refusal.WRONG_SIGNATURE, ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE);
	}

	@ParameterizedTest
	@ValueSource(longs = { NOW - 301, NOW + 301, 0, 999_999_999_999L })
	void refusesATimeThatIsTooFarOff(long timestamp) {
		this.headers.put("X-TC-Timestamp", String.valueOf(timestamp));
		sign("sms", timestamp);
		assertRefused(Refusal.EXPIRED, ErrorCode.AUTH_FAILURE_SIGNATURE_EXPIRE);
	}

	@ParameterizedTest
	@ValueSource(longs = { NOW - 300, NOW + 300 })
	void acceptsATimeWithinTheWindow(long timestamp) {
		this.headers.put("X-TC-Timestamp", String.valueOf(timestamp));
		sign("sms", timestamp);
		assertThat(verify()).isInstanceOf(Verification.Accepted.class);
	}

	@Test
	void tellsAWrongDayFromAWrongSignature() {
		sign("sms", NOW - 86_400);
		assertRefused(Refusal.WRONG_DATE, ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE);
	}

	@Test
	void refusesAnUnsignedPayloadUnlessAllowedOrOverTls() {
		this.headers.put("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD");
		this.headers.put("Authorization", new Tc3Signer(KEY, "sms").authorizationOfUnsignedPayload(head(), NOW));
		assertRefused(Refusal.UNSIGNED_PAYLOAD, ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE);
		assertThat(verifier(true).verify(message(false), SignatureVerifierTests::find))
			.isInstanceOf(Verification.Accepted.class);
		assertThat(this.verifier.verify(message(true), SignatureVerifierTests::find))
			.isInstanceOf(Verification.Accepted.class);
	}

	@Test
	void refusesAnUnknownKeyAndATokenInThisOrder() {
		this.headers.put("X-TC-Token", "token");
		sign("sms", NOW);
		assertThat(this.verifier.verify(message(false), (secretId) -> Optional.empty()))
			.isEqualTo(new Verification.Refused(Refusal.UNKNOWN_SECRET_ID, "SecretId"));
		assertRefused(Refusal.TOKEN, ErrorCode.AUTH_FAILURE_TOKEN_FAILURE);
	}

	@Test
	void refusesAKeyNameOfTheWrongShapeWithoutLookingItUp() {
		this.headers.put("Authorization",
				new Tc3Signer(new Credential("AKID" + "*".repeat(32), "x"), "sms").authorization(head(), NOW, BODY));
		Verification verification = this.verifier.verify(message(false), (secretId) -> {
			throw new AssertionError("looked up");
		});
		assertThat(verification).isEqualTo(new Verification.Refused(Refusal.MALFORMED_SECRET_ID, "SecretId"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SKIP", "Basic YTpi", "TC3-HMAC-SHA256", "TC3-HMAC-SHA256 Credential=a/b/c",
			"TC3-HMAC-SHA256 Credential=a/2020-01-01/sms/tc3_request, SignedHeaders=content-type;host",
			"TC3-HMAC-SHA256 Credential=a/2020-01-01/sms/tc4_request, SignedHeaders=content-type;host, Signature=a" })
	void refusesAnAuthorizationThatDoesNotReadAsItShould(String authorization) {
		this.headers.put("Authorization", authorization);
		assertRefused(Refusal.MALFORMED, ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION);
	}

	@Test
	void refusesAnEndlessAuthorizationAtOnce() {
		this.headers.put("Authorization", "TC3-HMAC-SHA256 Credential=" + "a/".repeat(1_000_000));
		assertRefused(Refusal.MALFORMED, ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION);
	}

	@Test
	void refusesHeadersThatMustBeSignedAndAreNot() {
		SignedHead head = SignedHead.of("POST", "", Map.of("host", "127.0.0.1:8080"));
		this.headers.put("Authorization", new Tc3Signer(KEY, "sms").authorization(head, NOW, BODY));
		assertRefused(Refusal.HEADERS_NOT_SIGNED, ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION);
	}

	@Test
	void refusesASignedHeaderThatDidNotArrive() {
		this.headers.put("X-Other", "x");
		sign("sms", NOW);
		this.headers.remove("X-Other");
		assertRefused(Refusal.WRONG_SIGNATURE, ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE);
	}

	@Test
	void refusesATimeThatIsAbsentOrNoNumber() {
		sign("sms", NOW);
		this.headers.put("X-TC-Timestamp", "now");
		assertRefused(Refusal.MALFORMED_PARAMETER, ErrorCode.INVALID_PARAMETER);
		this.headers.remove("X-TC-Timestamp");
		assertRefused(Refusal.MISSING_PARAMETER, ErrorCode.MISSING_PARAMETER);
	}

	@Test
	void refusesACallWithoutAnySignature() {
		assertRefused(Refusal.ABSENT, ErrorCode.AUTH_FAILURE_INVALID_AUTHORIZATION);
	}

	@Test
	void refusesAnotherPath() {
		sign("sms", NOW);
		SignedMessage message = new SignedMessage("POST", "/other", null, this.headers::get, BODY, false);
		assertThat(this.verifier.verify(message, SignatureVerifierTests::find))
			.isEqualTo(new Verification.Refused(Refusal.WRONG_SIGNATURE, "path"));
	}

	private void sign(String service, long timestamp) {
		this.headers.put("Authorization", new Tc3Signer(KEY, service).authorization(head(), timestamp, BODY));
	}

	private SignedHead head() {
		Map<String, String> signed = new TreeMap<>(this.headers);
		signed.keySet().removeIf((name) -> name.startsWith("X-TC"));
		return SignedHead.of("POST", "", signed);
	}

	private void assertRefused(Refusal refusal, ErrorCode code) {
		assertThat(verify()).isInstanceOfSatisfying(Verification.Refused.class, (refused) -> {
			assertThat(refused.refusal()).isEqualTo(refusal);
			assertThat(refused.code()).isEqualTo(code);
		});
	}

	private Verification verify() {
		return this.verifier.verify(message(false), SignatureVerifierTests::find);
	}

	private SignedMessage message(boolean secure) {
		return new SignedMessage("POST", "/", null, this.headers::get, BODY, secure);
	}

	private static Optional<String> find(String secretId) {
		return secretId.equals(KEY.secretId()) ? Optional.of(KEY.secretKey()) : Optional.empty();
	}

	private static SignatureVerifier verifier(boolean unsignedPayloadAllowed) {
		return new SignatureVerifier(Set.of("sms", "cam"), unsignedPayloadAllowed,
				Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));
	}

}
