package io.smsconsole.web.boot;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged console: started, stopped, killed and started again.
 */
class ConsoleLifeIT {

	private static final String SHOWN_ONCE = "The owner account has been made";

	@TempDir
	Path directory;

	@Test
	void keepsOthersOutStopsCleanlyAndFindsItsDataAgain() throws Exception {
		try (ConsoleProcess first = ConsoleProcess.start(this.directory)) {
			assertThat(first.health(first.awaitReady())).contains("\"status\":\"UP\"");
			assertThat(first.output()).contains(SHOWN_ONCE).containsPattern("SecretId +AKID\\w{32}");
			assertThat(ConsoleProcess.databases(this.directory)).isOne();
			assertThat(ConsoleProcess.start(this.directory).awaitFailure().strip())
				.isEqualTo("SMS_DATA_DIR: another console is running on " + this.directory.resolve("data"));
		}
		assertThat(ConsoleProcess.databases(this.directory)).isZero();
		try (ConsoleProcess second = ConsoleProcess.start(this.directory)) {
			second.awaitReady();
			assertThat(second.output()).doesNotContain(SHOWN_ONCE);
		}
	}

	@Test
	void startsAgainAfterAKillThatLeftItsDatabaseRunning() throws Exception {
		ConsoleProcess killed = ConsoleProcess.start(this.directory, "--SMS_OWNER_PASSWORD=of my own");
		killed.awaitReady();
		assertThat(killed.output()).contains(SHOWN_ONCE).doesNotContain("of my own");
		killed.kill();
		assertThat(ConsoleProcess.databases(this.directory)).isOne();
		try (ConsoleProcess next = ConsoleProcess.start(this.directory)) {
			assertThat(next.health(next.awaitReady())).contains("\"status\":\"UP\"");
			assertThat(next.output()).doesNotContain(SHOWN_ONCE);
			assertThat(ConsoleProcess.databases(this.directory)).isOne();
		}
		assertThat(ConsoleProcess.databases(this.directory)).isZero();
	}

}
