package io.smsconsole.core.sending.recipient;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.springframework.stereotype.Component;

/**
 * Reads slices of either kind.
 */
@Component
class SliceStore {

	private final RecipientSliceMapper mapper;

	SliceStore(RecipientSliceMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Reads a slice.
	 * @return its rows, none for a slice that is not there
	 */
	<T> List<T> read(long listId, SliceKind<T> kind, int slice) {
		PackedSlice packed = this.mapper.find(listId, kind.code(), slice);
		return (packed != null) ? unpack(packed, kind) : List.of();
	}

	private static <T> List<T> unpack(PackedSlice packed, SliceKind<T> kind) {
		List<T> rows = new ArrayList<>(packed.rowCount());
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(packed.payload()))))) {
			int format = in.readUnsignedByte();
			if (format != SliceWriter.FORMAT) {
				throw new IllegalStateException("Slices of format " + format + " are written by a newer version");
			}
			for (int i = 0; i < packed.rowCount(); i++) {
				rows.add(kind.read(in));
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
