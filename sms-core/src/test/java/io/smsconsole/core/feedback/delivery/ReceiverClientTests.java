package io.smsconsole.core.feedback.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.core.feedback.callback.CallbackResolver;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class ReceiverClientTests {

	private static final Duration TIMEOUT = Duration.ofMillis(700);

	private final TestReceiver receiver = new TestReceiver(TestReceiver.answering(200, TestReceiver.TAKEN));

	private final ReceiverClient client = client(SystemDefaultDnsResolver.INSTANCE, true);

	@AfterEach
	void end() throws IOException {
		this.client.destroy();
		this.receiver.close();
	}

	@Test
	void postsTheBodyWithItsHeaders() {
		assertThat(post(this.receiver.url())).isEqualTo(DeliveryOutcome.taken(200));
		assertThat(post(this.receiver.url())).isEqualTo(DeliveryOutcome.taken(200));
		assertThat(this.receiver.reports()).hasSize(2).allSatisfy((report) -> {
			assertThat(report.request()).isEqualTo("POST /sms/callback HTTP/1.1");
			assertThat(report.body()).isEqualTo("[\"你好\"]");
			assertThat(report.headers()).containsEntry("x-one", "1").containsKey("content-type");
			assertThat(report.headers().get("content-type")).startsWith("application/json");
			assertThat(report.headers()).doesNotContainKeys("cookie", "authorization");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "null", "OK", "{\"result\":\"0\"}", "{\"result\":0.5}",
			"{\"result\":null}", "{\"result\":[0]}", "{\"result\":0", "<html></html>" })
	void takesNothingElseForAnAnswer(String json) {
		this.receiver.behave(TestReceiver.answering(200, json));
		assertThat(post(this.receiver.url())).isEqualTo(DeliveryOutcome.failed(DeliveryFault.ANSWER, 200, ""));
	}

	@Test
	void isNotTakenInByDepth() {
		this.receiver.behave(TestReceiver.answering(200, "[".repeat(60_000)));
		assertThat(post(this.receiver.url()).fault()).isEqualTo(DeliveryFault.ANSWER);
	}

	@Test
	void tellsWhatTheReceiverHasAgainstIt() {
		this.receiver.behave(TestReceiver.answering(200, "{\"result\":-3,\"errmsg\":\"" + "满".repeat(500) + "\"}"));
		assertThat(post(this.receiver.url()))
			.isEqualTo(DeliveryOutcome.failed(DeliveryFault.RESULT, 200, "满".repeat(200)));
		this.receiver.behave(TestReceiver.answering(200, "{\"result\":123456789012345678901234567890}"));
		assertThat(post(this.receiver.url()).fault()).isEqualTo(DeliveryFault.RESULT);
	}

	@ParameterizedTest
	@ValueSource(ints = { 99, 199, 204, 302, 307, 401, 404, 500, 503, 99_999 })
	void needsASuccessWithItsAnswer(int status) {
		this.receiver.behave((status != 204) ? TestReceiver.answering(status, TestReceiver.TAKEN)
				: TestReceiver.raw("HTTP/1.1 204 X\r\n\r\n"));
		DeliveryOutcome outcome = post(this.receiver.url());
		assertThat(outcome.taken()).isFalse();
		assertThat(outcome.status()).isBetween(0, 999);
	}

	@Test
	void followsNoRedirect() throws IOException {
		try (TestReceiver other = new TestReceiver(TestReceiver.answering(200, TestReceiver.TAKEN))) {
			this.receiver.behave(
					TestReceiver.raw("HTTP/1.1 307 X\r\nLocation: " + other.url() + "\r\nContent-Length: 0\r\n\r\n"));
			assertThat(post(this.receiver.url())).isEqualTo(DeliveryOutcome.failed(DeliveryFault.STATUS, 307, ""));
			assertThat(other.reports()).isEmpty();
		}
	}

	@Test
	void endsACallThatGetsNoAnswer() {
		this.receiver.behave(TestReceiver.hanging());
		assertThat(post(this.receiver.url()).fault()).isEqualTo(DeliveryFault.TIMEOUT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 200 X\r\nContent-Length: 1000000\r\n\r\n", "HTTP/1.1 200 X\r\n", "", "HTTP/1.1 ",
			"junk\r\njunk\r\n", "HTTP/1.1 500 X\r\n\r\n" })
	void endsACallThatIsAnsweredInDrops(String start) {
		this.receiver.behave(TestReceiver.dripping(start));
		long begin = System.nanoTime();
		assertThat(post(this.receiver.url()).taken()).isFalse();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void readsNoMoreOfAnAnswerThanItMust() {
		this.receiver.behave((report, out) -> {
			out.write("HTTP/1.1 200 X\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			byte[] blanks = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
			while (true) {
				out.write(blanks);
			}
		});
		assertThat(post(this.receiver.url())).isEqualTo(DeliveryOutcome.failed(DeliveryFault.LENGTH, 200, ""));
	}

	@Test
	void tellsBrokenOffRubbishAndAbsentReceiversApart() throws IOException {
		this.receiver.behave((report, out) -> out.close());
		assertThat(post(this.receiver.url()).fault()).isEqualTo(DeliveryFault.BROKEN);
		this.receiver.behave(TestReceiver.raw("HTTP/1.1 200 X\r\nContent-Length: many\r\n\r\n"));
		assertThat(post(this.receiver.url()).fault()).isEqualTo(DeliveryFault.PROTOCOL);
		assertThat(post(this.receiver.url().replace("http:", "https:")).fault()).isIn(DeliveryFault.TLS,
				DeliveryFault.BROKEN);
		int free;
		try (ServerSocket socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		assertThat(post("http://127.0.0.1:" + free + "/").fault()).isEqualTo(DeliveryFault.CONNECTION);
		assertThat(post("http://no host/").fault()).isEqualTo(DeliveryFault.HOST);
	}

	@Test
	void looksAtTheAddressThatItConnectsTo() throws UnknownHostException {
		InMemoryDnsResolver names = new InMemoryDnsResolver();
		names.add("moved.example", InetAddress.getLoopbackAddress());
		ReceiverClient strict = client(names, false);
		try {
			assertThat(post(strict, "http://moved.example:" + this.receiver.port() + "/"))
				.isEqualTo(DeliveryOutcome.failed(DeliveryFault.FORBIDDEN));
			assertThat(post(strict, "http://gone.example/").fault()).isEqualTo(DeliveryFault.HOST);
		}
		finally {
			strict.destroy();
		}
		assertThat(this.receiver.reports()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "localhost", "localhost." })
	void connectsToNothingOnThisMachineHoweverItIsWritten(String host) {
		ReceiverClient strict = client(SystemDefaultDnsResolver.INSTANCE, false);
		try {
			assertThat(post(strict, "http://" + host + ":" + this.receiver.port() + "/").fault())
				.isIn(DeliveryFault.FORBIDDEN, DeliveryFault.HOST);
		}
		finally {
			strict.destroy();
		}
		assertThat(this.receiver.reports()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryFault(DeliveryFault fault) {
		assertThat(fault.text(Locale.ENGLISH)).isNotBlank();
		assertThat(fault.text(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
	}

	private DeliveryOutcome post(String url) {
		return post(this.client, url);
	}

	private static DeliveryOutcome post(ReceiverClient client, String url) {
		return client.post(url, Map.of("X-One", "1"), "[\"你好\"]");
	}

	private static ReceiverClient client(DnsResolver names, boolean allowPrivate) {
		return new ReceiverClient(
				new CallbackProperties(allowPrivate, TIMEOUT, List.of(), Duration.ofSeconds(30), 4, Duration.ofDays(7)),
				new CallbackResolver(names, allowPrivate));
	}

}
