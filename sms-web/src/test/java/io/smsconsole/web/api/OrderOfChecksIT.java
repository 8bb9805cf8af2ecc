package io.smsconsole.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smsconsole.auth.address.AddressRanges;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of several mistakes the first in the order of the checks is told: each mistake is added
 * to all that are checked after it.
 */
@BrowserTest
class OrderOfChecksIT {

	private static final Credential UNKNOWN = new Credential("AKID" + "0".repeat(32), "unknown");

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private AccessKeys keys;

	/** Holds a key that may be used from one address, and no right. */
	private Credential stranger;

	@BeforeEach
	void makeAKey() {
		this.stranger = this.hands.strangersKey();
		this.keys.allow(this.stranger.secretId(), AddressRanges.of(List.of("198.51.100.1", "203.0.113.1")));
	}

	/** From the last check to the first. */
	private List<Mistake> mistakes() {
		return List.of(new Mistake("AuthFailure.UnauthorizedOperation", (call) -> {
		}), new Mistake("InvalidParameterValue", (call) -> call.request().with("X-TC-Language", "fr-FR")),
				new Mistake("InvalidParameter", (call) -> call.json("{'SmsSdkAppId':1,'AppName':'x'}")),
				new Mistake("MissingParameter", (call) -> call.json("{'AppName':1}")),
				new Mistake("UnknownParameter", (call) -> call.json("{'AppName':1,'Other':1}")),
				new Mistake("FailedOperation.JsonParseFail", (call) -> call.json("{'AppName':1,'Other':1")),
				new Mistake("UnsupportedRegion", (call) -> call.request().with("X-TC-Region", "moon")),
				new Mistake("MissingParameter", (call) -> call.request().with("X-TC-Region", null)),
				new Mistake("IpInBlacklist", (call) -> call.request().with("X-Forwarded-For", "203.0.113.1")),
				new Mistake("UnauthorizedOperation.RequestIpNotInWhitelist",
						(call) -> call.request().with("X-Forwarded-For", "203.0.113.2")),
				new Mistake("AuthFailure.SignatureFailure", (call) -> call.tamper()),
				new Mistake("AuthFailure.SignatureExpire",
						(call) -> call.request()
							.with("X-TC-Timestamp", Long.toString(Instant.now().getEpochSecond() - 400))),
				new Mistake("InvalidParameter", (call) -> call.request().with("X-TC-Timestamp", "now")),
				new Mistake("AuthFailure.TokenFailure", (call) -> call.request().with("X-TC-Token", "token")),
				new Mistake("AuthFailure.SecretIdNotFound",
						(call) -> call.authorization(this.stranger.secretId(), UNKNOWN.secretId())),
				new Mistake("AuthFailure.InvalidSecretId", (call) -> call.authorization(UNKNOWN.secretId(), "AKIDx")),
				new Mistake("AuthFailure.InvalidAuthorization",
						(call) -> call.authorization("content-type;host", "host")),
				new Mistake("InvalidAction", (call) -> call.request().with("X-TC-Action", "Nothing")),
				new Mistake("NoSuchProduct", (call) -> {
					call.authorization("SignedHeaders=host", "SignedHeaders=content-type;host");
					call.authorization("/sms/", "/cvm/");
				}), new Mistake("NoSuchVersion", (call) -> call.request().with("X-TC-Version", "2019-07-11")),
				new Mistake("MissingParameter", (call) -> call.request().with("X-TC-Version", null)),
				new Mistake("MissingParameter", (call) -> call.request().with("X-TC-Action", null)),
				new Mistake("RequestSizeLimitExceeded", (call) -> call.request().body(new byte[(10 << 20) + 1])));
	}

	@Test
	void isTheOneThatIsWritten() throws IOException {
		List<Mistake> mistakes = mistakes();
		for (int worst = 0; worst < mistakes.size(); worst++) {
			WrongCall call = new WrongCall(this.stranger);
			IntStream.rangeClosed(0, worst).mapToObj(mistakes::get).forEach((mistake) -> mistake.make().accept(call));
			assertThat(call.send(this.port).code()).as("mistake %d", worst).isEqualTo(mistakes.get(worst).code());
		}
	}

	@Test
	void namesWhatIsMissing() throws IOException {
		List<String> names = Stream.of("X-TC-Region", "X-TC-Version", "X-TC-Action").map((header) -> {
			WrongCall call = new WrongCall(this.hands.ownersKey());
			call.request().with(header, null);
			return call.send(this.port).message();
		}).toList();
		assertThat(names).containsExactly("Region: This is needed.", "Version: This is needed.",
				"Action: This is needed.");
	}

	/**
	 * A mistake.
	 *
	 * @param code what is told of it where it is the worst
	 * @param make makes it
	 */
	private record Mistake(String code, Consumer<WrongCall> make) {

	}

	/**
	 * A call that gets worse and worse; it is signed anew as long as the signature is not
	 * among the mistakes.
	 */
	private static final class WrongCall {

		private static final String ACTION = "ModifyAppInfo";

		private final Credential key;

		private final SignedRequest request;

		private boolean tampered;

		private WrongCall(Credential key) {
			this.key = key;
			this.request = SignedRequest.post(key, ACTION, "{\"SmsSdkAppId\":\"1400000001\",\"AppName\":\"x\"}")
				.with("X-Forwarded-For", "198.51.100.1");
		}

		private SignedRequest request() {
			return this.request;
		}

		private void json(String json) {
			this.request.body(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
		}

		private void tamper() {
			this.request.sign(this.key, "sms");
			this.tampered = true;
			this.request.body(new byte[] { ' ' });
		}

		private void authorization(String part, String other) {
			this.request.with("Authorization", this.request.header("Authorization").replace(part, other));
		}

		private RawAnswer send(int port) {
			if (!this.tampered) {
				this.request.sign(this.key, "sms");
			}
			try (RawConnection connection = new RawConnection(port)) {
				return connection.send(this.request.bytes());
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
