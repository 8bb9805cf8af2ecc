package io.smsconsole.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file system of its own with little room, in memory.
 */
final class SmallDisk implements AutoCloseable {

	private static final String SIZE = "size=320m";

	private final Path directory;

	private SmallDisk(Path directory) {
		this.directory = directory;
	}

	/**
	 * Makes one.
	 * @throws IOException where this process may not
	 */
	static SmallDisk at(Path directory) throws IOException {
		Files.createDirectories(directory);
		run(List.of("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", directory.toString()));
		return new SmallDisk(directory);
	}

	Path directory() {
		return this.directory;
	}

	@Override
	public void close() throws IOException {
		run(List.of("umount", this.directory.toString()));
	}

	private static void run(List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		if (process.onExit().join().exitValue() != 0) {
			throw new IOException(said.strip());
		}
	}

}
