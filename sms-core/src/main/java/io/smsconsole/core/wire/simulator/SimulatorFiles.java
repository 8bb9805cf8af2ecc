package io.smsconsole.core.wire.simulator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * All that the simulated cloud keeps in its directory, which it has for itself.
 */
final class SimulatorFiles implements Closeable {

	private final FileChannel lock;

	private final Catalogue catalogue;

	private final Journal journal;

	private final FeedbackLog feedbackLog;

	private final FirstSights firstSights;

	private SimulatorFiles(FileChannel lock, Path directory, Clock clock) throws IOException {
		this.lock = lock;
		this.catalogue = new Catalogue(new StateFile<>(directory.resolve("catalogue.json"), Catalogue.Content.class),
				clock.instant());
		this.journal = new Journal(directory);
		this.feedbackLog = new FeedbackLog(directory, clock);
		this.firstSights = new FirstSights(directory, clock);
	}

	static SimulatorFiles open(Path directory, Clock clock) throws IOException {
		Files.createDirectories(directory);
		FileChannel lock = lock(directory);
		try {
			return new SimulatorFiles(lock, directory, clock);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static FileChannel lock(Path directory) throws IOException {
		FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException ex) {
			channel.close();
			throw new IOException(inUse(directory), ex);
		}
		channel.close();
		throw new IOException(inUse(directory));
	}

	private static String inUse(Path directory) {
		return "Another simulated cloud keeps its data in " + directory.toAbsolutePath();
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	Journal journal() {
		return this.journal;
	}

	FeedbackLog feedbackLog() {
		return this.feedbackLog;
	}

	FirstSights firstSights() {
		return this.firstSights;
	}

	@Override
	public void close() throws IOException {
		try (this.lock; this.journal; this.feedbackLog; this.firstSights) {
			this.lock.truncate(0);
		}
	}

}
