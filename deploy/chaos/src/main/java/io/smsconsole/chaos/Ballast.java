package io.smsconsole.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills a file system to the last byte until it is thrown out.
 */
final class Ballast {

	private final Path path;

	private Ballast(Path path) {
		this.path = path;
	}

	static Ballast fill(Path directory) throws IOException {
		Ballast ballast = new Ballast(directory.resolve("ballast"));
		byte[] block = new byte[4096];
		try (OutputStream out = Files.newOutputStream(ballast.path)) {
			while (true) {
				out.write(block);
			}
		}
		catch (IOException ex) {
			return ballast;
		}
	}

	void throwOut() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
