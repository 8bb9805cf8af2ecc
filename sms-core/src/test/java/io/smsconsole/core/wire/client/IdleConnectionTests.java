package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A connection that the server may close any moment is not used again: a request on it
 * could be lost without anybody knowing.
 */
class IdleConnectionTests {

	@Test
	void givesUpAConnectionBeforeTheServerSaysThatItWill() throws IOException {
		String soon = Calls.ACCEPTED.replaceFirst("\r\n", "\r\nKeep-Alive: timeout=1\r\n");
		try (RawServer server = Calls.saying(soon); SmsClient client = Calls.client(server)) {
			client.call(Calls.send());
			Awaitility.await().untilAsserted(() -> {
				client.call(Calls.send());
				assertThat(server.connections()).isGreaterThan(1);
			});
		}
	}

	@Test
	void doesNotKeepAConnectionThatTheServerWillClose() throws IOException {
		String last = Calls.ACCEPTED.replaceFirst("\r\n", "\r\nConnection: close\r\n");
		try (RawServer server = Calls.saying(last); SmsClient client = Calls.client(server)) {
			client.call(Calls.send());
			client.call(Calls.send());
			assertThat(server.connections()).isEqualTo(2);
		}
	}

	@Test
	void noticesAConnectionThatTheServerHasClosedWithoutAWord() throws IOException {
		RawServer.Behaviour answerAndClose = (socket, out, request) -> {
			out.write(Calls.ACCEPTED.getBytes(StandardCharsets.UTF_8));
			socket.close();
		};
		try (RawServer server = Calls.server(answerAndClose); SmsClient client = Calls.client(server)) {
			client.call(Calls.send());
			Awaitility.await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
			client.call(Calls.send());
			assertThat(server.requests()).hasSize(2);
		}
	}

}
