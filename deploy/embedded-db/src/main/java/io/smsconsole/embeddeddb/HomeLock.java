package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second console out of a directory that one already works in. The operating
 * system drops the lock when the console's process ends, however it ends.
 */
final class HomeLock implements AutoCloseable {

	private final FileChannel channel;

	private HomeLock(FileChannel channel) {
		this.channel = channel;
	}

	static HomeLock take(DatabaseHome home) throws IOException {
		return tryToTake(home).orElseThrow(() -> new EmbeddedDatabaseException(
				"SMS_DATA_DIR: another console is running on " + home.directory().getParent()));
	}

	/**
	 * Takes the lock unless a console works there.
	 * @param home the directory
	 * @return the lock, or empty
	 * @throws IOException if its file cannot be opened
	 */
	static Optional<HomeLock> tryToTake(DatabaseHome home) throws IOException {
		FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.tryLock() == null) {
			channel.close();
			return Optional.empty();
		}
		return Optional.of(new HomeLock(channel));
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
