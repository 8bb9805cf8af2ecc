package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and directories that only the console's own user may open, where the file system
 * knows of such.
 */
enum Private {

	/** Mode 600. */
	FILE("rw-------"),

	/** Mode 700. */
	DIRECTORY("rwx------");

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final String mode;

	Private(String mode) {
		this.mode = mode;
	}

	FileAttribute<?>[] attributes() {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(this.mode)) }
				: new FileAttribute<?>[0];
	}

	/**
	 * Writes a file in one step, so that a crash never leaves half of it.
	 * @param path the file
	 * @param content what it shall hold
	 * @throws IOException if it cannot be written
	 */
	static void write(Path path, String content) throws IOException {
		Path draft = path.resolveSibling(path.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft, FILE.attributes());
		Files.writeString(draft, content);
		Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
