package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every way in which a call can fail, and what is known of it then. In none does the
 * client send it again.
 */
@Timeout(60)
class FailedCallTests {

	private static final RawServer.Behaviour SILENCE = (socket, out, request) -> {
	};

	private static final Duration SOON = Duration.ofMillis(500);

	private static final long FLOOD_BYTES = 200_000_000;

	private static final RawServer.Behaviour CUT = (socket, out, request) -> socket.close();

	@Test
	void refusedConnectionIsUnsent() throws IOException {
		URI address;
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			address = URI.create("http://127.0.0.1:" + listener.getLocalPort());
		}
		assertUnsent(address);
	}

	@Test
	void unknownHostIsUnsent() {
		assertUnsent(URI.create("http://no-such-host.invalid"));
	}

	@Test
	void connectTimeoutIsUnsent() throws IOException {
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				FullBacklog backlog = new FullBacklog(listener)) {
			assertUnsent(backlog.address());
		}
	}

	@Test
	void failedHandshakeIsUnsent() throws IOException {
		try (RawServer server = Calls.server(SILENCE)) {
			assertUnsent(URI.create("https://127.0.0.1:" + server.address().getPort()));
			assertThat(server.requests()).isEmpty();
		}
	}

	@Test
	void noFreeConnectionIsUnsent() throws Exception {
		try (RawServer server = Calls.server(SILENCE);
				SmsClient client = new SmsClient(
						Calls.settings(server.address()).withConnections(1).withTimeouts(SOON, Duration.ofSeconds(30)),
						Clock.systemUTC())) {
			Thread first = new Thread(() -> assertUncertain(() -> client.call(Calls.send())));
			first.start();
			Awaitility.await().until(() -> server.requests().size() == 1);
			assertThatExceptionOfType(UnsentException.class).isThrownBy(() -> client.call(Calls.send()));
			server.closeConnections();
			first.join();
			assertThat(server.requests()).hasSize(1);
		}
	}

	@Test
	void silenceIsUncertainAndSentOnce() throws IOException {
		try (RawServer server = Calls.server(SILENCE); SmsClient client = impatient(server)) {
			assertUncertain(() -> client.call(Calls.send()));
			Awaitility.await().untilAsserted(() -> assertThat(server.requests()).hasSize(1));
		}
	}

	@ParameterizedTest
	@EnumSource(CallStyle.class)
	void cutConnectionIsUncertainAndSentOnceInEveryStyle(CallStyle style) throws IOException {
		try (RawServer server = Calls.server(CUT);
				SmsClient client = new SmsClient(Calls.settings(server.address()).withStyle(style),
						Clock.systemUTC())) {
			assertUncertain(() -> client.call(Calls.send()));
			assertThat(server.requests()).hasSize(1);
		}
	}

	@Test
	void cutConnectionAfterReuseIsUncertainAndSentOnce() throws IOException {
		try (RawServer server = Calls.server(new AnswerThenCut()); SmsClient client = Calls.client(server)) {
			client.call(Calls.send());
			assertUncertain(() -> client.call(Calls.send()));
			assertThat(server.requests()).hasSize(2);
			assertThat(server.connections()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
			"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Response\":{", "HTTP/1.1 204 No Content\r\n\r\n",
			"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
			"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
			"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n",
			"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n",
			"HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy",
			"HTTP/1.1 408 Late\r\nConnection: close\r\n\r\n",
			"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 5\r\n\r\n<html" })
	void anAnswerThatIsNoneIsUncertainAndSentOnce(String answer) throws IOException {
		assertUncertain((socket, out, request) -> {
			out.write(answer.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "null", "1", "{}", "{\"Response\":[]}", "{\"Response\":{\"RequestId\":1}}",
			"{\"Response\":{\"RequestId\":\"x\"}}", "{\"Response\":{\"SendStatusSet\":[]}}",
			"{\"Response\":{\"SendStatusSet\":7,\"RequestId\":\"x\"}}",
			"{\"Response\":{\"SendStatusSet\":[{\"Fee\":\"for +8618501234444\"}],\"RequestId\":\"x\"}}",
			"{\"Response\":{\"Error\":{\"Code\":1},\"RequestId\":\"x\"}}" })
	void jsonThatIsNoAnswerIsUncertainAndQuotesNothing(String json) throws IOException {
		try (RawServer server = Calls.saying(RawServer.ok(json)); SmsClient client = Calls.client(server)) {
			assertThatExceptionOfType(UncertainException.class).isThrownBy(() -> client.call(Calls.send()))
				.withMessage("SendSms was not answered as the API does (status 200)")
				.withNoCause();
			assertThat(server.requests()).hasSize(1);
		}
	}

	@Test
	void jsonOfAnyDepthIsUncertain() throws IOException {
		assertUncertain(RawServer.Behaviour.say(RawServer.ok("{\"Response\":".repeat(300_000))));
	}

	@ParameterizedTest
	@CsvSource({ "Content-Length: 9000000000|, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
			"Transfer-Encoding: chunked|, 20|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|", "X: x, X: x|" })
	void anAnswerWithoutEndIsUncertainAndNotReadOnAndOn(String header, String more) throws IOException {
		AtomicLong written = new AtomicLong();
		byte[] flood = lines(more.repeat(500));
		assertUncertain((socket, out, request) -> {
			out.write(lines("HTTP/1.1 200 OK|" + header + "|"));
			// ends when the client closes the connection
			while (written.get() < FLOOD_BYTES) {
				out.write(flood);
				written.addAndGet(flood.length);
			}
		});
		assertThat(written).hasValueLessThan(FLOOD_BYTES);
	}

	@Test
	void anAnswerInDropsIsUncertainWhenTheTimeIsUp() throws IOException {
		RawServer.Behaviour drops = (socket, out, request) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < 1000; i++) {
				out.write('x');
				Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
			}
		};
		try (RawServer server = Calls.server(drops); SmsClient client = impatient(server)) {
			long start = System.nanoTime();
			assertUncertain(() -> client.call(Calls.send()));
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
			assertThat(server.requests()).hasSize(1);
		}
	}

	private static byte[] lines(String text) {
		return text.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII);
	}

	private static SmsClient impatient(RawServer server) {
		return new SmsClient(Calls.settings(server.address()).withTimeouts(SOON, SOON), Clock.systemUTC());
	}

	private static void assertUnsent(URI address) {
		try (SmsClient client = new SmsClient(Calls.settings(address).withTimeouts(SOON, SOON), Clock.systemUTC())) {
			assertThatExceptionOfType(UnsentException.class).isThrownBy(() -> client.call(Calls.send()));
		}
	}

	private static void assertUncertain(RawServer.Behaviour behaviour) throws IOException {
		try (RawServer server = Calls.server(behaviour); SmsClient client = Calls.client(server)) {
			assertUncertain(() -> client.call(Calls.send()));
			assertThat(server.requests()).hasSize(1);
			assertThat(server.connections()).isEqualTo(1);
		}
	}

	private static void assertUncertain(ThrowingCallable call) {
		assertThatExceptionOfType(UncertainException.class).isThrownBy(call);
	}

	/**
	 * Answers the first request of each connection and cuts it at the second.
	 */
	private static final class AnswerThenCut implements RawServer.Behaviour {

		private Socket answered;

		@Override
		public void answer(Socket socket, OutputStream out, String request) throws IOException {
			if (socket == this.answered) {
				socket.close();
			}
			else {
				this.answered = socket;
				out.write(Calls.ACCEPTED.getBytes(StandardCharsets.UTF_8));
			}
		}

	}

}
