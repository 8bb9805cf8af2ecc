package io.smsconsole.core.base.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of a stream, stops it at its limit, and tells how far it is.
 */
final class CountedStream extends FilterInputStream {

	private static final long STEP = 64 << 10;

	private final PartLimit limit;

	private final long before;

	private final long total;

	private final ReadProgress progress;

	private long bytes;

	private long told;

	/**
	 * Counts a stream that is one of several.
	 * @param in the stream
	 * @param limit how much may come out of it
	 * @param before the bytes of the streams before it
	 * @param total the bytes expected of all
	 * @param progress is told
	 */
	CountedStream(InputStream in, PartLimit limit, long before, long total, ReadProgress progress) {
		super(in);
		this.limit = limit;
		this.before = before;
		this.total = total;
		this.progress = progress;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		if (read > 0) {
			count(read);
		}
		return read;
	}

	private void count(int read) {
		this.bytes += read;
		this.limit.check(this.bytes);
		if (this.bytes - this.told >= STEP) {
			this.told = this.bytes;
			long done = this.before + this.bytes;
			this.progress.read(done, Math.max(done, this.total));
		}
	}

}
