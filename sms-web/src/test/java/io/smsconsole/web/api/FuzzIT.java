package io.smsconsole.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes to the API is answered with JSON, an id and an error that is the
 * caller's, and leaves nothing behind. The seed is fixed: a failure comes again. How many
 * cases are tried is the property {@code sms.fuzz.cases}; the Maven profile
 * {@code nightly} tries more.
 */
@BrowserTest
class FuzzIT {

	private static final int CASES = Integer.getInteger("sms.fuzz.cases", 5000) / 2;

	private static final Set<String> OURS = Set.of("InternalError", "ServiceUnavailable");

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private ActionCatalog catalog;

	@Autowired
	private JdbcClient database;

	private final Random random = new Random(20261125);

	@Test
	void anyBytesAreAnswered() throws IOException {
		try (RawConnection connection = new RawConnection(this.port)) {
			for (int i = 0; i < CASES; i++) {
				byte[] request = request();
				byte[] answer = connection.sendAndClose(request);
				assertThat(RawAnswer.ofAll(answer).code()).as("case %d: %s", i, text(request)).isNotIn(OURS);
			}
		}
	}

	/**
	 * What changes something is called by somebody who may not, so that the test leaves
	 * the other tests' data alone.
	 */
	@Test
	void anyJsonIsAnswered() throws IOException {
		Credential owner = this.hands.ownersKey();
		Credential stranger = this.hands.strangersKey();
		List<ActionEntry> actions = this.catalog.all()
			.stream()
			.filter((action) -> action.api() && action.service().equals("sms"))
			.toList();
		AnyJson json = new AnyJson(this.random);
		long before = messages();
		try (RawConnection connection = new RawConnection(this.port)) {
			for (int i = 0; i < CASES; i++) {
				ActionEntry action = actions.get(i % actions.size());
				boolean harmless = action.access() == Access.READ || action.name().equals("SendSms");
				byte[] body = json.of(action.request());
				RawAnswer answer = connection
					.send(SignedRequest.post(harmless ? owner : stranger, action.name(), body).bytes());
				assertThat(answer.code()).as("case %d: %s %s", i, action.name(), text(body)).isNotIn(OURS);
			}
		}
		assertThat(messages()).isEqualTo(before);
	}

	/** A request to the API's address, as far as it is one. */
	private byte[] request() {
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes(ascii(any("GET", "POST", "PUT", "HEADLESS", "get") + " /"));
		if (this.random.nextBoolean()) {
			request.writeBytes(ascii("?"));
			request.writeBytes(line(this.random.nextInt(60), true));
		}
		request.writeBytes(ascii(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"));
		for (int header = this.random.nextInt(6); header > 0; header--) {
			request.writeBytes(ascii(any("Authorization", "X-TC-Action", "X-TC-Version", "X-TC-Timestamp",
					"Content-Type", "X-TC-Language", "X-TC-Content-SHA256", "X-Any") + ": "));
			request.writeBytes(line(this.random.nextInt(80), false));
			request.writeBytes(ascii("\r\n"));
		}
		byte[] body = line(this.random.nextInt(200), false);
		request.writeBytes(ascii("Content-Length: " + body.length + "\r\n\r\n"));
		request.writeBytes(body);
		return request.toByteArray();
	}

	/** Any bytes but those that end a line, or a word. */
	private byte[] line(int length, boolean word) {
		byte[] bytes = new byte[length];
		this.random.nextBytes(bytes);
		for (int i = 0; i < length; i++) {
			boolean ends = bytes[i] == '\r' || bytes[i] == '\n' || (word && bytes[i] == ' ');
			bytes[i] = (ends || this.random.nextBoolean()) ? (byte) ('!' + this.random.nextInt(90)) : bytes[i];
		}
		return bytes;
	}

	private String any(String... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	/** Messages of applications that do not exist. */
	private long messages() {
		return this.database.sql("SELECT COUNT(*) FROM message WHERE sdk_app_id NOT IN (SELECT sdk_app_id FROM app)")
			.query(Long.class)
			.single();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
