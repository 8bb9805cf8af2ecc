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
	void keepsOthersOutAndFindsItsDataAgainAfterAKillThatLeftItsDatabaseRunning() throws Exception {
		ConsoleProcess killed = ConsoleProcess.start(this.directory, "--SMS_OWNER_PASSWORD=of my own");
		assertThat(killed.health(killed.awaitReady())).contains("\"status\":\"UP\"");
		assertThat(killed.output()).contains(SHOWN_ONCE)
			.containsPattern("SecretId +AKID\\w{32}")
			.doesNotContain("of my own");
		assertThat(ConsoleProcess.start(this.directory).awaitFailure().strip())
			.isEqualTo("SMS_DATA_DIR: another console is running on " + this.directory.resolve("data"));
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
