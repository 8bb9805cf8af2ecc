package io.smsconsole.web.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The packaged console: started, stopped, killed and started again.
 */
class ConsoleLifeIT {

	private static final String SHOWN_ONCE = "The owner account has been made";

	@TempDir
	Path directory;

	@Test
	void keepsOthersOutAndFindsItsDataAgainAfterAKillThatLeftItsDatabaseRunning() throws Exception {
		ConsoleProcess killed = ConsoleProcess.start(this.directory, "--SMS_OWNER_PASSWORD=of my own");
		assertThat(killed.health(killed.awaitReady())).contains("\"status\":\"UP\"");
		assertThat(killed.output()).contains(SHOWN_ONCE)
			.containsPattern("SecretId +AKID\\w{32}")
			.doesNotContain("of my own");
		assertThat(ConsoleProcess.start(this.directory).awaitFailure().strip())
			.isEqualTo("SMS_DATA_DIR: another console is running on " + this.directory.resolve("data"));
		assertThat(ConsoleProcess.verify(this.directory)).contains("0 messages of 0 days counted",
				"The statistics are exact.");
		killed.kill();
		assertThat(ConsoleProcess.databases(this.directory)).isOne();
		try (ConsoleProcess next = ConsoleProcess.start(this.directory, "--sms.stop.drain=1s")) {
			assertThat(next.health(next.awaitReady())).contains("\"status\":\"UP\"");
			assertThat(next.output()).doesNotContain(SHOWN_ONCE);
			assertThat(ConsoleProcess.databases(this.directory)).isOne();
			tellsAtOnceThatItsDatabaseHangsAndRecoversByItself(next);
			answersWhatIsUnderWayWhileItStops(next);
		}
		assertThat(ConsoleProcess.databases(this.directory)).isZero();
	}

	private void tellsAtOnceThatItsDatabaseHangsAndRecoversByItself(ConsoleProcess console) throws Exception {
		assertThat(console.status("/login")).isEqualTo(200);
		ConsoleProcess.signalDatabase(this.directory, "STOP");
		try {
			await().atMost(Duration.ofSeconds(15)).until(() -> console.status("/login") == 503);
			Instant asked = Instant.now();
			assertThat(console.page("/console")).contains("data-testid=\"outage\"", "The database does not answer");
			assertThat(console.call()).contains("\"Code\":\"ServiceUnavailable\"", "RequestId");
			assertThat(console.status("/actuator/health/liveness")).isEqualTo(200);
			assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
		}
		finally {
			ConsoleProcess.signalDatabase(this.directory, "CONT");
		}
		await().atMost(Duration.ofSeconds(15)).until(() -> console.status("/login") == 200);
	}

	private static void answersWhatIsUnderWayWhileItStops(ConsoleProcess console) throws IOException {
		URI address = console.awaitReady();
		int said = console.output().length();
		try (HalfRequest underWay = HalfRequest.begin(address)) {
			console.terminate();
			Instant told = Instant.now();
			await().until(() -> console.status("/actuator/health/readiness") == 503);
			assertThat(console.status("/actuator/health/liveness")).as("still answers while it drains").isEqualTo(200);
			await().until(() -> console.status("/actuator/health/liveness") == ConsoleProcess.REFUSED);
			assertThat(underWay.end()).startsWith("HTTP/1.1 200");
			console.close();
			assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(20));
		}
		assertThat(console.output().substring(said).lines()).as("what is ours ends without a word")
			.noneMatch((line) -> line.matches(".*(WARN|ERROR).* (io\\.smsconsole|i\\.s)\\..*"));
	}

}
