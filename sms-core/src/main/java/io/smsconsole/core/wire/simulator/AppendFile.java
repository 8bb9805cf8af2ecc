package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A text file that only grows, a line a record, below a header. What was appended is in
 * the operating system's hands when {@link #append} returns, so that it survives the end
 * of this process. Not thread-safe.
 */
final class AppendFile implements AutoCloseable {

	private static final int BLOCK = 8192;

	private final FileChannel channel;

	/**
	 * Opens the file, makes it with its header where it is missing, and takes away a last
	 * line that a killed process left unfinished.
	 */
	AppendFile(Path path, String header) throws IOException {
		Files.createDirectories(path.getParent());
		this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		this.channel.truncate(endOfLastLine());
		this.channel.position(this.channel.size());
		if (this.channel.size() == 0) {
			append((header + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

	/**
	 * Appends whole lines, all of them or, where the disk is full, none.
	 */
	void append(byte[] lines) throws IOException {
		long start = this.channel.position();
		try {
			for (ByteBuffer left = ByteBuffer.wrap(lines); left.hasRemaining();) {
				this.channel.write(left);
			}
		}
		catch (IOException ex) {
			this.channel.truncate(start);
			throw ex;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	private long endOfLastLine() throws IOException {
		ByteBuffer block = ByteBuffer.allocate(BLOCK);
		for (long end = this.channel.size(); end > 0; end -= Math.min(BLOCK, end)) {
			long start = Math.max(0, end - BLOCK);
			block.clear().limit((int) (end - start));
			while (block.hasRemaining() && this.channel.read(block, start + block.position()) > 0) {
				continue;
			}
			for (int i = block.position() - 1; i >= 0; i--) {
				if (block.get(i) == '\n') {
					return start + i + 1;
				}
			}
		}
		return 0;
	}

}
