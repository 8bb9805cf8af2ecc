package io.smsconsole.core.base.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A file that only its owner may read, made on first use.
 */
final class KeyFile {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private KeyFile() {
	}

	/**
	 * Reads the file, making it first where it is missing.
	 * @param file the file
	 * @param content what a new one holds
	 * @return what the file holds
	 * @throws IOException if it can neither be read nor made
	 */
	static String readOrCreate(Path file, Supplier<String> content) throws IOException {
		if (!Files.exists(file)) {
			create(file, content.get());
		}
		return Files.readString(file);
	}

	/*
	 * Written aside and moved, so that a crash leaves no half of a key behind.
	 */
	private static void create(Path file, String content) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent(), mode("rwx------"));
		Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
		Files.createFile(draft, mode("rw-------"));
		try {
			Files.writeString(draft, content);
			Files.move(draft, file);
		}
		catch (FileAlreadyExistsException ex) {
			// another node on the same directory was faster; its key is the one to use
			Files.delete(draft);
		}
	}

	private static FileAttribute<?>[] mode(String mode) {
		return POSIX
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)) }
				: new FileAttribute<?>[0];
	}

}
