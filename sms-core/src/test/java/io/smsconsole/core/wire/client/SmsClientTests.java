package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.smsconsole.core.wire.api.DescribePhoneNumberInfoRequest;
import io.smsconsole.core.wire.api.SendSmsResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SmsClientTests {

	@Test
	void readsAnAnswer() throws IOException {
		try (RawServer server = Calls.saying(Calls.ACCEPTED); SmsClient client = Calls.client(server)) {
			Answer<SendSmsResponse> answer = client.exchange(Calls.send());
			assertThat(answer.requestId()).isEqualTo("id-1");
			assertThat(answer.response().sendStatusSet()).singleElement()
				.satisfies((status) -> assertThat(status.serialNo()).isEqualTo("5000:1"));
		}
	}

	@Test
	void sendsOneRequestWithBodyAndSignature() throws IOException {
		try (RawServer server = Calls.saying(Calls.ACCEPTED); SmsClient client = Calls.client(server)) {
			client.call(Calls.send());
			assertThat(server.requests()).singleElement().satisfies((request) -> {
				assertThat(request).startsWith("POST / HTTP/1.1\r\n").endsWith("\"SessionContext\":\"42\"}");
				assertThat(RawServer.header(request, "Host")).isEqualTo(server.address().getRawAuthority());
				assertThat(RawServer.header(request, "X-TC-Action")).isEqualTo("SendSms");
				assertThat(RawServer.header(request, "Authorization")).startsWith("TC3-HMAC-SHA256 Credential=AKID");
				assertThat(RawServer.header(request, "Upgrade")).isNull();
			});
		}
	}

	@Test
	void keepsOneConnectionForCallsInARow() throws IOException {
		try (RawServer server = Calls.saying(Calls.ACCEPTED); SmsClient client = Calls.client(server)) {
			for (int i = 0; i < 50; i++) {
				client.call(Calls.send());
			}
			assertThat(server.requests()).hasSize(50);
			assertThat(server.connections()).isEqualTo(1);
		}
	}

	@Test
	void makesAsManyCallsAtOnceAsItHasConnections() throws Exception {
		CountDownLatch together = new CountDownLatch(64);
		RawServer.Behaviour waiting = (socket, out, request) -> {
			together.countDown();
			Awaitility.await().until(() -> together.getCount() == 0);
			RawServer.Behaviour.say(Calls.ACCEPTED).answer(socket, out, request);
		};
		ExecutorService threads = Executors.newFixedThreadPool(64);
		try (RawServer server = Calls.server(waiting);
				SmsClient client = new SmsClient(ClientSettings.of(server.address(), Calls.KEY), Clock.systemUTC())) {
			List<Future<SendSmsResponse>> calls = new ArrayList<>();
			for (int i = 0; i < 64; i++) {
				calls.add(threads.submit(() -> client.call(Calls.send())));
			}
			for (Future<SendSmsResponse> call : calls) {
				assertThat(call.get().sendStatusSet()).hasSize(1);
			}
			assertThat(server.requests()).hasSize(64);
			assertThat(server.connections()).isEqualTo(64);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void tellsAnAnsweredErrorWithItsCodeAndKeepsItsWordsOutOfTheMessage() throws IOException {
		String error = RawServer.ok("{\"Response\":{\"Error\":{\"Code\":\"LimitExceeded.X\","
				+ "\"Message\":\"too many for +8618501234444\"},\"RequestId\":\"id-2\"}}");
		try (RawServer server = Calls.saying(error); SmsClient client = Calls.client(server)) {
			assertThatExceptionOfType(CloudException.class).isThrownBy(() -> client.call(Calls.send()))
				.withMessage("LimitExceeded.X (request id-2)")
				.satisfies((ex) -> {
					assertThat(ex.code()).isEqualTo("LimitExceeded.X");
					assertThat(ex.text()).contains("+8618501234444");
					assertThat(ex.requestId()).isEqualTo("id-2");
				});
		}
	}

	@Test
	void readsAnAnswerInPieces() throws IOException {
		String json = "{\"Response\":{\"PhoneNumberInfoSet\":null,\"RequestId\":\"id\"}}";
		String pieces = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n" + json.substring(0, 5) + "\r\n"
				+ Integer.toHexString(json.length() - 5) + "\r\n" + json.substring(5) + "\r\n0\r\n\r\n";
		try (RawServer server = Calls.saying(pieces); SmsClient client = Calls.client(server)) {
			DescribePhoneNumberInfoRequest request = new DescribePhoneNumberInfoRequest(List.of("+85261234567"));
			assertThat(client.call(request).phoneNumberInfoSet()).isEmpty();
			assertThat(client.call(request).phoneNumberInfoSet()).isEmpty();
			assertThat(server.connections()).isEqualTo(1);
		}
	}

	@Test
	void sendsHalfASurrogatePairAsAnEscape() throws IOException {
		try (RawServer server = Calls.saying(Calls.ACCEPTED); SmsClient client = Calls.client(server)) {
			DescribePhoneNumberInfoRequest request = new DescribePhoneNumberInfoRequest(List.of("half \ud83d"));
			assertThatExceptionOfType(UncertainException.class).isThrownBy(() -> client.call(request));
			assertThat(server.requests()).singleElement().asString().endsWith("[\"half \\uD83D\"]}");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://cloud", "http:/nohost", "https://cloud/path", "https://cloud?x=1", "cloud:80",
			"https://user:pass@cloud" })
	void refusesAnAddressThatIsNone(String address) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Calls.settings(URI.create(address)));
	}

}
