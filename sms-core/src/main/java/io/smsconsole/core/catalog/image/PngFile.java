package io.smsconsole.core.catalog.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Keeps of a PNG what makes its picture, and nothing of what else the file holds: texts,
 * EXIF, animations, and whatever follows its end.
 */
final class PngFile {

	private static final int SIGNATURE = 8;

	/** Length, name and checksum of a chunk. */
	private static final int FRAME = 12;

	private static final int NAME = 4;

	private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT");

	private PngFile() {
	}

	/**
	 * Reduces a file to its picture.
	 * @param content a file that begins as a PNG does
	 * @return the picture, a file of its own
	 * @throws IOException if the file is damaged
	 */
	static byte[] pictureOf(byte[] content) throws IOException {
		ByteBuffer file = ByteBuffer.wrap(content);
		ByteArrayOutputStream picture = new ByteArrayOutputStream(content.length);
		picture.write(content, 0, SIGNATURE);
		for (int start = SIGNATURE; start <= content.length - FRAME;) {
			int length = file.getInt(start);
			if (length < 0 || length > content.length - start - FRAME) {
				throw new IOException("A chunk is longer than the file");
			}
			String name = new String(content, start + Integer.BYTES, NAME, StandardCharsets.US_ASCII);
			int size = length + FRAME;
			if (name.equals("IEND") || PICTURE.contains(name)) {
				check(content, start + Integer.BYTES, length + NAME, file.getInt(start + size - Integer.BYTES));
				picture.write(content, start, size);
			}
			if (name.equals("IEND")) {
				return picture.toByteArray();
			}
			start += size;
		}
		throw new IOException("The file has no end");
	}

	private static void check(byte[] content, int from, int length, int expected) throws IOException {
		CRC32 checksum = new CRC32();
		checksum.update(content, from, length);
		if ((int) checksum.getValue() != expected) {
			throw new IOException("A chunk is not what it was");
		}
	}

}
