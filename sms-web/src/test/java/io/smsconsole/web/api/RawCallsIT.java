package io.smsconsole.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.address.AddressRanges;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.core.wire.tc3.Tc3Signer;
import io.smsconsole.web.testing.BrowserTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no SDK would send.
 */
@BrowserTest
class RawCallsIT {

	private static final String LIST = "DescribeAppList";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private AccessKeys keys;

	@Autowired
	private Accounts accounts;

	private RawConnection connection;

	private Credential key;

	@BeforeEach
	void connect() {
		this.connection = new RawConnection(this.port);
		this.key = this.hands.ownersKey();
	}

	@AfterEach
	void disconnect() throws IOException {
		this.connection.close();
	}

	@Test
	void areAnsweredWithJsonToTheLetter() throws IOException {
		RawAnswer answer = this.connection.send(SignedRequest.post(this.key, LIST, "{}").bytes());
		assertThat(answer.response().has("AppList")).isTrue();
		assertThat(answer.headers()).containsEntry("Cache-Control", "no-store")
			.containsEntry("X-Content-Type-Options", "nosniff")
			.doesNotContainKeys("Set-Cookie", "X-Frame-Options", "Transfer-Encoding");
	}

	@Test
	void areRefusedWhereAnyByteOfWhatIsSignedIsAnother() throws IOException {
		SignedRequest good = SignedRequest.post(this.key, LIST, "{\"AppName\":\"x\"}");
		assertThat(code(good)).isEqualTo("Ok");
		for (byte[] body : changed(good.body())) {
			assertThat(code(SignedRequest.post(this.key, LIST, "{\"AppName\":\"x\"}").body(body)))
				.isEqualTo("AuthFailure.SignatureFailure");
		}
		for (String header : List.of("Content-Type", "Host")) {
			for (byte[] value : changed(good.header(header).getBytes(StandardCharsets.US_ASCII))) {
				SignedRequest request = SignedRequest.post(this.key, LIST, "{\"AppName\":\"x\"}");
				assertThat(code(request.with(header, new String(value, StandardCharsets.US_ASCII))))
					.isIn("AuthFailure.SignatureFailure", "MissingParameter", "InvalidRequest");
			}
		}
		assertThat(code(SignedRequest.post(this.key, LIST, "{}").with("X-TC-Timestamp", "1")))
			.isEqualTo("AuthFailure.SignatureExpire");
	}

	@Test
	void areRefusedWhereTheSignatureIsAnother() throws IOException {
		String authorization = SignedRequest.post(this.key, LIST, "{}").header("Authorization");
		List<byte[]> others = changed(authorization.getBytes(StandardCharsets.US_ASCII));
		for (byte[] other : others) {
			String code = code(SignedRequest.post(this.key, LIST, "{}")
				.with("Authorization", new String(other, StandardCharsets.US_ASCII)));
			assertThat(code).isIn("AuthFailure.InvalidAuthorization", "AuthFailure.InvalidSecretId",
					"AuthFailure.SecretIdNotFound", "AuthFailure.SignatureFailure", "NoSuchProduct");
		}
	}

	@ParameterizedTest
	@EnumSource(value = SignatureMethod.class, names = { "HMAC_SHA1", "HMAC_SHA256" })
	void areRefusedWhereAParameterThatIsSignedIsAnother(SignatureMethod hash) throws IOException {
		for (String method : List.of("GET", "POST")) {
			Map<String, String> parameters = new TreeMap<>(Map.of("AppName", "x", "Limit", "1"));
			SignedRequest good = SignedRequest.older(method, this.key, hash, LIST, parameters);
			assertThat(code(good)).isEqualTo("Ok");
			String text = "GET".equals(method) ? good.query() : new String(good.body(), StandardCharsets.UTF_8);
			for (String changed : List.of(text.replace("AppName=x", "AppName=y"), text.replace("Limit=1", "Limit=2"),
					text.replace("Region=ap-guangzhou", "Region=ap-beijing"), text + "&Offset=1",
					text.replace("&Limit=1", ""), text.replace("Nonce=1", "Nonce=2"))) {
				assertThat(code("GET".equals(method) ? good.query(changed)
						: good.body(changed.getBytes(StandardCharsets.UTF_8))))
					.isEqualTo("AuthFailure.SignatureFailure");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "OPTIONS", "PATCH", "HEAD", "TRACE", "get", "BREW" })
	void areMadeByGetAndPostAlone(String method) throws IOException {
		RawAnswer answer = RawAnswer
			.ofAll(this.connection.sendAndClose(ascii(method + " / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")));
		if ("HEAD".equals(method)) {
			assertThat(answer.status()).isEqualTo("HTTP/1.1 200 ");
			assertThat(answer.body()).isEmpty();
		}
		else {
			assertThat(answer.code()).isEqualTo("UnsupportedProtocol");
		}
	}

	@Test
	void mayBeAsLargeAsTheirFormAllows() throws IOException {
		byte[] spaces = " ".repeat(10 << 20).getBytes(StandardCharsets.US_ASCII);
		spaces[0] = '{';
		spaces[1] = '}';
		assertThat(code(SignedRequest.post(this.key, LIST, spaces))).isEqualTo("Ok");
		assertThat(code(SignedRequest.post(this.key, LIST, new byte[(10 << 20) + 1])))
			.isEqualTo("RequestSizeLimitExceeded");
		assertThat(code(older("POST", 1 << 20))).isEqualTo("InvalidParameterValue");
		assertThat(code(older("POST", (1 << 20) + 1))).isEqualTo("RequestSizeLimitExceeded");
		assertThat(code(older("GET", 32 << 10))).isEqualTo("InvalidParameterValue");
		assertThat(code(older("GET", (32 << 10) + 1))).isEqualTo("RequestSizeLimitExceeded");
		assertThat(code(older("GET", 60_000))).isEqualTo("RequestSizeLimitExceeded");
	}

	@Test
	void areNotAskedForAPayloadThatIsTooLarge() throws IOException {
		byte[] answer = this.connection.sendAndClose(ascii("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nContent-Length: 999999999999\r\nExpect: 100-continue\r\n\r\n"));
		assertThat(RawAnswer.ofAll(answer).code()).isEqualTo("RequestSizeLimitExceeded");
	}

	@Test
	void mayComeInChunks() throws IOException {
		SignedRequest request = SignedRequest.post(this.key, LIST, "{}");
		String head = new String(request.body(new byte[0]).bytes(), StandardCharsets.ISO_8859_1)
			.replace("Content-Length: 0", "Transfer-Encoding: chunked");
		assertThat(this.connection.send(ascii(head + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")).code()).isEqualTo("Ok");
		assertThat(this.connection.send(ascii(head + "zz\r\n{\r\n")).code()).isEqualTo("InvalidRequest");
		byte[] endless = ascii(head + "b00000\r\n" + "x".repeat(11 << 20) + "\r\n0\r\n\r\n");
		assertThat(new RawConnection(this.port).send(endless).code()).isEqualTo("RequestSizeLimitExceeded");
	}

	@Test
	void areProvenBeforeTheirFormIsFoundToBeNone() throws IOException {
		byte[] parts = ascii("--x\r\nContent-Disposition: form-data; name=\"Limit\"\r\n\r\n1\r\n--x--\r\n");
		SignedRequest request = SignedRequest.post(this.key, LIST, parts)
			.contentType("multipart/form-data; boundary=x");
		assertThat(code(request)).isEqualTo("AuthFailure.SignatureFailure");
		assertThat(code(request.sign(this.key, "sms"))).isEqualTo("UnsupportedOperation");
		assertThat(code(request.body(ascii("none")).sign(this.key, "sms"))).isEqualTo("InvalidRequest");
		assertThat(code(request.contentType("text/plain").sign(this.key, "sms"))).isEqualTo("UnsupportedProtocol");
		assertThat(code(request.contentType("application/x-www-form-urlencoded").sign(this.key, "sms")))
			.isEqualTo("UnsupportedProtocol");
	}

	@Test
	void mayLeaveThePayloadUnsignedOverTls() throws IOException {
		SignedRequest request = SignedRequest.post(this.key, LIST, "{}")
			.with("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD");
		request.body(ascii(Tc3Signer.UNSIGNED_PAYLOAD)).sign(this.key, "sms").body(ascii("{}"));
		assertThat(code(request)).isEqualTo("AuthFailure.SignatureFailure");
		assertThat(code(request.with("X-Forwarded-Proto", "https"))).isEqualTo("Ok");
	}

	@Test
	void haveNoKeyWithinASecondOfItsBeingDisabled() throws IOException {
		assertThat(code(SignedRequest.post(this.key, LIST, "{}"))).isEqualTo("Ok");
		this.keys.enable(this.key.secretId(), false);
		awaitCode("AuthFailure.SecretIdNotFound");
		this.keys.enable(this.key.secretId(), true);
		awaitCode("Ok");
	}

	@Test
	void haveNoKeyWithinASecondOfItsAccountBeingDisabled() throws IOException {
		this.key = this.hands.strangersKey();
		assertThat(code(SignedRequest.post(this.key, "AddAppInfo", "{\"AppName\":\"x\"}")))
			.isEqualTo("AuthFailure.UnauthorizedOperation");
		this.accounts.enable(this.keys.find(this.key.secretId()).orElseThrow().uin(), false);
		awaitCode("AuthFailure.SecretIdNotFound");
	}

	@Test
	void comeFromWhereTheyMay() throws IOException {
		this.keys.allow(this.key.secretId(), AddressRanges.of(List.of("198.51.100.0/24", "203.0.113.7")));
		assertThat(code(from("198.51.100.1"))).isEqualTo("Ok");
		assertThat(code(from("192.0.2.1"))).isEqualTo("UnauthorizedOperation.RequestIpNotInWhitelist");
		assertThat(code(from("203.0.113.7"))).isEqualTo("IpInBlacklist");
		assertThat(code(from("evil.example"))).isEqualTo("UnauthorizedOperation.RequestIpNotInWhitelist");
		this.keys.allow(this.key.secretId(), AddressRanges.NONE);
		assertThat(code(from("203.0.113.8"))).isEqualTo("IpInBlacklist");
	}

	@Test
	void areThrottled() throws IOException {
		List<String> codes = Stream.generate(() -> SignedRequest.post(this.key, "DescribeTPLSignInfo", "{}"))
			.limit(12)
			.map(this::code)
			.toList();
		assertThat(codes).containsOnly("MissingParameter", "RequestLimitExceeded.UinLimitExceeded");
		assertThat(codes.get(0)).isEqualTo("MissingParameter");
	}

	@ParameterizedTest
	@CsvSource({ "'', InvalidParameterValue", "'  ', InvalidParameterValue", "key, Ok" })
	void mayBeNamedForTheirRepetition(String name, String code) throws IOException {
		assertThat(code(SignedRequest.post(this.key, LIST, "{}").with("X-Sms-Idempotency-Key", name))).isEqualTo(code);
	}

	private SignedRequest from(String address) {
		return SignedRequest.post(this.key, LIST, "{}").with("X-Forwarded-For", address);
	}

	/**
	 * A call whose query or form has exactly so many bytes. The signature's own encoding
	 * varies in length, so texts are tried until one fits.
	 */
	private SignedRequest older(String method, int size) {
		int letters = size - length(older(method, "x")) + 1;
		return IntStream.range(0, 1000)
			.mapToObj((attempt) -> older(method,
					(char) ('a' + attempt % 26) + Character.toString('a' + attempt / 26 % 26).repeat(letters - 1)))
			.filter((request) -> length(request) == size)
			.findFirst()
			.orElseThrow();
	}

	private SignedRequest older(String method, String name) {
		return SignedRequest.older(method, this.key, SignatureMethod.HMAC_SHA256, "AddAppInfo",
				Map.of("AppName", name));
	}

	private static int length(SignedRequest request) {
		return request.query().isEmpty() ? request.body().length : request.query().length();
	}

	private void awaitCode(String code) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> code.equals(code(SignedRequest.post(this.key, LIST, "{}"))));
	}

	private String code(SignedRequest request) {
		try {
			return this.connection.send(request.bytes()).code();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<byte[]> changed(byte[] bytes) {
		return IntStream.range(0, bytes.length).mapToObj((i) -> {
			byte[] other = bytes.clone();
			other[i] = (byte) ((other[i] == 'q') ? 'z' : 'q');
			return other;
		}).toList();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
