package io.smsconsole.core.sending.recipient;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs rows into slices and stores each as it is full.
 *
 * @param <T> a row
 */
final class SliceWriter<T> {

	/**
	 * The first byte of a slice, so that another way of writing can be told from this.
	 */
	static final int FORMAT = 1;

	/** A slice is accepted in one transaction, which may not hold more. */
	static final int ROWS = 5_000;

	/** Keeps a slice of long texts well below what the database takes at once. */
	static final int BYTES = 4 << 20;

	private final long listId;

	private final SliceKind<T> kind;

	private final RecipientSliceMapper mapper;

	private ByteArrayOutputStream packed;

	private DataOutputStream out;

	private int rows;

	private int slices;

	SliceWriter(long listId, SliceKind<T> kind, RecipientSliceMapper mapper) {
		this.listId = listId;
		this.kind = kind;
		this.mapper = mapper;
	}

	void add(T row) throws IOException {
		if (this.out == null) {
			this.packed = new ByteArrayOutputStream();
			this.out = new DataOutputStream(new FastGzip(this.packed));
			this.out.writeByte(FORMAT);
		}
		this.kind.write(row, this.out);
		this.rows++;
		if (this.rows == ROWS || this.out.size() >= BYTES) {
			flush();
		}
	}

	/**
	 * Stores what is not stored yet.
	 */
	void flush() throws IOException {
		if (this.out != null) {
			this.out.close();
			this.mapper.insert(this.listId, this.kind.code(), this.slices, this.rows, this.packed.toByteArray());
			this.slices++;
			this.rows = 0;
			this.out = null;
			this.packed = null;
		}
	}

	int slices() {
		return this.slices;
	}

	/**
	 * Packs fast rather than tight: slices are read once or twice and then deleted.
	 */
	private static final class FastGzip extends GZIPOutputStream {

		FastGzip(ByteArrayOutputStream out) throws IOException {
			super(out, 8 << 10);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
