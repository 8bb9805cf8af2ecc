package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its console: a killed JVM cannot stop its children. It still
 * holds the data files, so it is asked to shut down before a new one starts.
 */
final class Orphan {

	private static final Logger logger = LoggerFactory.getLogger(Orphan.class);

	private static final int PATIENCE_SECONDS = 30;

	private Orphan() {
	}

	/**
	 * Ends the server that the last console left running, if any. Call it only while
	 * holding the {@link HomeLock}.
	 * @param home where the server works
	 * @throws IOException if its process id cannot be read
	 */
	static void end(DatabaseHome home) throws IOException {
		Optional<ProcessHandle> orphan = find(home);
		if (orphan.isPresent()) {
			logger.info("Ending the database server that a killed console left running");
			end(orphan.get());
		}
		Files.deleteIfExists(home.pid());
	}

	private static Optional<ProcessHandle> find(DatabaseHome home) throws IOException {
		if (!Files.exists(home.pid())) {
			return Optional.empty();
		}
		String pid = Files.readString(home.pid()).strip();
		return pid.isEmpty() ? Optional.empty()
				: ProcessHandle.of(Long.parseLong(pid)).filter((process) -> isServerOf(home, process));
	}

	/*
	 * The id may have gone to another program since. Where the operating system does not
	 * tell arguments, the program's name has to do.
	 */
	private static boolean isServerOf(DatabaseHome home, ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		boolean server = info.command().filter((command) -> command.contains("mariadbd")).isPresent();
		return server && info.arguments()
			.map((arguments) -> String.join(" ", arguments).contains(home.data().toString()))
			.orElse(true);
	}

	private static void end(ProcessHandle process) {
		process.destroy();
		try {
			process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			process.destroyForcibly();
			process.onExit().join();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
