package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the embedded database keeps what is its own.
 *
 * @param directory the directory that holds everything but the programs
 * @param binaries the directory that the server's programs are unpacked into; several
 * databases may share it
 */
record DatabaseHome(Path directory, Path binaries) {

	static DatabaseHome in(Path dataDirectory) {
		Path directory = dataDirectory.toAbsolutePath().normalize().resolve("mariadb");
		return new DatabaseHome(directory, directory.resolve("server"));
	}

	DatabaseHome withBinaries(Path shared) {
		return new DatabaseHome(this.directory, shared.toAbsolutePath().normalize());
	}

	Path data() {
		return this.directory.resolve("data");
	}

	/**
	 * A directory for temporary tables. In a shared one, each server that starts removes
	 * the temporary tables of all others.
	 */
	Path temporary() {
		return this.directory.resolve("tmp");
	}

	Path lock() {
		return this.directory.resolve("lock");
	}

	Path pid() {
		return this.directory.resolve("server.pid");
	}

	/**
	 * Where the port of the server is written, for others who use it beside its console.
	 */
	Path port() {
		return this.directory.resolve("port");
	}

	Path log() {
		return this.directory.resolve("server.log");
	}

	Path password() {
		return this.directory.resolve("password");
	}

	Path init() {
		return this.directory.resolve("init.sql");
	}

	/**
	 * Makes the directory, open to nobody else.
	 */
	void create() {
		try {
			Files.createDirectories(this.directory, Private.DIRECTORY.attributes());
			Files.createDirectories(temporary(), Private.DIRECTORY.attributes());
		}
		catch (IOException ex) {
			throw unusable(ex);
		}
		if (!Files.isWritable(this.directory)) {
			throw new EmbeddedDatabaseException("SMS_DATA_DIR: " + this.directory + " is not writable");
		}
	}

	EmbeddedDatabaseException unusable(IOException cause) {
		return new EmbeddedDatabaseException("SMS_DATA_DIR: cannot use " + this.directory + reason(cause), cause);
	}

	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return ", permission denied";
		}
		if (cause instanceof FileAlreadyExistsException) {
			return ", it is no directory";
		}
		if (cause instanceof NoSuchFileException) {
			return ", it cannot be made";
		}
		return (cause instanceof FileSystemException failure && failure.getReason() != null)
				? ", " + failure.getReason().toLowerCase(Locale.ROOT) : ", " + cause;
	}

}
