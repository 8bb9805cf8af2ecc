package io.smsconsole.web.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.smsconsole.embeddeddb.DatabaseServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scripts that save and restore a database.
 */
final class BackupScripts {

	private static final Path DEPLOY = Path.of("..", "deploy");

	private BackupScripts() {
	}

	/**
	 * Saves a database.
	 * @param database which
	 * @param file where to
	 * @return all that the script said
	 */
	static String save(DatabaseServer database, Path file) throws IOException, InterruptedException {
		return run("backup.sh", database, file);
	}

	/**
	 * Restores into a database.
	 * @param database which
	 * @param file what was saved
	 * @return all that the script said
	 */
	static String restore(DatabaseServer database, Path file) throws IOException, InterruptedException {
		return run("restore.sh", database, file);
	}

	private static String run(String script, DatabaseServer database, Path file)
			throws IOException, InterruptedException {
		URI server = URI.create(database.url().substring("jdbc:".length()));
		Path said = Files.createTempFile(file.getParent(), script, ".log");
		ProcessBuilder builder = new ProcessBuilder(DEPLOY.resolve(script).toString(), file.toString())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile());
		builder.environment()
			.putAll(Map.of("SMS_DB_PORT", Integer.toString(server.getPort()), "SMS_DB_USER", database.user(),
					"SMS_DB_PASSWORD", database.password(), "PATH", clients() + ":" + System.getenv("PATH")));
		Process process = builder.start();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(script).isTrue();
		return Files.readString(said);
	}

	/** The client programs that the embedded database brings. */
	private static String clients() throws IOException {
		try (Stream<Path> versions = Files.list(Path.of(System.getProperty(TakenApart.BINARIES)))) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Files.exists(bin.resolve("mariadb-dump")))
				.findAny()
				.orElseThrow()
				.toString();
		}
	}

}
