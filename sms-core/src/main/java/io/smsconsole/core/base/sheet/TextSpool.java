package io.smsconsole.core.base.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Millions of short texts, numbered, in a file that is gone when it is closed. Memory
 * holds four bytes for each and the pages last used. Texts are added first and read after
 * {@link #get} was called for the first time.
 */
final class TextSpool implements Closeable {

	private static final int PAGE = 16 << 10;

	/** Pages in memory, a megabyte. */
	private static final int SLOTS = 64;

	/** Positions are kept in blocks, so that none is ever copied. */
	private static final int BLOCK = 64 << 10;

	private final FileChannel file;

	private final List<int[]> positions = new ArrayList<>();

	private final ByteBuffer[] pages = new ByteBuffer[SLOTS];

	private final int[] held = new int[SLOTS];

	private ByteBuffer written = ByteBuffer.allocate(PAGE);

	private int writtenPage;

	private int size;

	TextSpool() throws IOException {
		Path path = Files.createTempFile("sheet", ".texts");
		this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
	}

	int size() {
		return this.size;
	}

	void add(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (this.written.remaining() < Short.BYTES + bytes.length) {
			flush();
		}
		if (this.size % BLOCK == 0) {
			this.positions.add(new int[BLOCK]);
		}
		this.positions.get(this.size / BLOCK)[this.size % BLOCK] = this.writtenPage * PAGE + this.written.position();
		this.written.putShort((short) bytes.length).put(bytes);
		this.size++;
	}

	String get(int index) throws IOException {
		int position = this.positions.get(index / BLOCK)[index % BLOCK];
		ByteBuffer page = page(position / PAGE);
		int start = position % PAGE;
		return new String(page.array(), start + Short.BYTES, page.getShort(start), StandardCharsets.UTF_8);
	}

	private ByteBuffer page(int number) throws IOException {
		if (number == this.writtenPage) {
			return this.written;
		}
		int slot = number % SLOTS;
		if (this.pages[slot] == null) {
			this.pages[slot] = ByteBuffer.allocate(PAGE);
			this.held[slot] = -1;
		}
		if (this.held[slot] != number) {
			ByteBuffer page = this.pages[slot].clear();
			while (page.hasRemaining() && this.file.read(page, (long) number * PAGE + page.position()) >= 0) {
				// a read may come short
				continue;
			}
			this.held[slot] = number;
		}
		return this.pages[slot];
	}

	private void flush() throws IOException {
		this.written.clear();
		long position = (long) this.writtenPage * PAGE;
		while (this.written.hasRemaining()) {
			position += this.file.write(this.written, position);
		}
		this.written.clear();
		this.writtenPage++;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
