package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database between several JVMs, some of which die.
 */
@Timeout(120)
class ConsoleProcessTests {

	private static final int PATIENCE_SECONDS = 30;

	@TempDir
	Path directory;

	@Test
	void stopsWithItsConsole() throws Exception {
		Process console = startAndAwait();
		long server = serverPid();
		console.destroy();
		assertThat(console.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
		assertThat(ProcessHandle.of(server)).isEmpty();
	}

	@Test
	void startsAgainAfterAKilledConsoleLeftItsServerRunning() throws Exception {
		Process console = startAndAwait();
		long orphan = serverPid();
		console.destroyForcibly().waitFor();
		assertThat(ProcessHandle.of(orphan)).isPresent();
		try (EmbeddedDatabase database = EmbeddedDatabase.at(Homes.in(this.directory), false)) {
			assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
			assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
		}
	}

	@Test
	void recoversAfterConsoleAndServerWereKilled() throws Exception {
		Process console = startAndAwait();
		ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
		console.destroyForcibly().waitFor();
		server.destroyForcibly();
		server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		try (EmbeddedDatabase database = EmbeddedDatabase.at(Homes.in(this.directory), false)) {
			assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void keepsASecondConsoleOut() throws Exception {
		try (EmbeddedDatabase first = EmbeddedDatabase.at(Homes.in(this.directory), false)) {
			Process second = OtherConsole.start(this.directory);
			String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
			assertThat(second.exitValue()).isNotZero();
			assertThat(output).contains("SMS_DATA_DIR: another console is running on " + this.directory);
			assertThat(first.running()).isTrue();
		}
	}

	@Test
	void letsOthersUseTheDatabaseOfARunningConsoleAndStartsItForThemWhereNoneRuns() throws Exception {
		DatabaseHome home = Homes.in(this.directory);
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.join(home, false))
			.withMessage("SMS_DATA_DIR: there is no database in " + this.directory);
		Process console = startAndAwait();
		assertThat(Sql.ask(EmbeddedDatabase.join(home, false), "SELECT 1")).isEqualTo("1");
		console.destroy();
		assertThat(console.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
		DatabaseAddress own = EmbeddedDatabase.join(home, false);
		try (EmbeddedDatabase database = EmbeddedDatabase.at(home, false)) {
			assertThat(Sql.ask(own, "SELECT 1")).isEqualTo("1");
			assertThat(database.address()).isEqualTo(own);
		}
	}

	private Process startAndAwait() throws IOException {
		Process console = OtherConsole.start(this.directory);
		boolean up = console.inputReader(StandardCharsets.UTF_8)
			.lines()
			.anyMatch((line) -> line.startsWith(OtherConsole.UP));
		assertThat(up).isTrue();
		return console;
	}

	private long serverPid() throws IOException {
		return Long.parseLong(Files.readString(Homes.in(this.directory).pid()).strip());
	}

}
