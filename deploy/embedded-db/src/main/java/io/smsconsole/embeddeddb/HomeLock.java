package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

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
		FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.tryLock() == null) {
			channel.close();
			throw new EmbeddedDatabaseException(
					"SMS_DATA_DIR: another console is running on " + home.directory().getParent());
		}
		return new HomeLock(channel);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
