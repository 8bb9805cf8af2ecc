package io.smsconsole.embeddeddb;

import java.nio.file.Path;

/**
 * Homes for tests, with the server's programs shared so that they are unpacked once.
 */
final class Homes {

	private Homes() {
	}

	static DatabaseHome in(Path directory) {
		return DatabaseHome.in(directory)
			.withBinaries(Path.of(System.getProperty(EmbeddedDatabasePostProcessor.BINARIES)));
	}

}
