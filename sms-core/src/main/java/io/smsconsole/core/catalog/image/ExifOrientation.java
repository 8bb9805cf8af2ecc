package io.smsconsole.core.catalog.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a camera was held, 1 to 8, as EXIF writes it: the one thing in it without
 * which a picture can't be read.
 */
final class ExifOrientation {

	private static final String EXIF = "Exif\0\0";

	private static final int UPRIGHT = 1;

	private static final int LAST = 8;

	private static final short BIG_ENDIAN = 0x4D4D;

	private static final short LITTLE_ENDIAN = 0x4949;

	private static final short MAGIC = 42;

	private static final short TAG = 0x0112;

	private static final short SHORT = 3;

	private static final int ENTRY = 12;

	private static final int VALUE = 8;

	private static final int HEADER = 8;

	private ExifOrientation() {
	}

	/**
	 * Reads it.
	 * @param file a JPEG
	 * @param from where the contents of an APP1 segment begin
	 * @param end where they end
	 * @return 1 to 8, or 0 where the segment does not tell
	 */
	static int of(byte[] file, int from, int end) {
		if (end - from < EXIF.length()
				|| !EXIF.equals(new String(file, from, EXIF.length(), StandardCharsets.ISO_8859_1))) {
			return 0;
		}
		ByteBuffer tiff = ByteBuffer.wrap(file, from + EXIF.length(), end - from - EXIF.length()).slice();
		try {
			return read(tiff);
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException ex) {
			return 0;
		}
	}

	private static int read(ByteBuffer tiff) {
		short order = tiff.getShort();
		if (order != BIG_ENDIAN && order != LITTLE_ENDIAN) {
			return 0;
		}
		tiff.order((order == BIG_ENDIAN) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		if (tiff.getShort() != MAGIC) {
			return 0;
		}
		int directory = tiff.getInt();
		int entries = Short.toUnsignedInt(tiff.getShort(directory));
		for (int index = 0; index < entries; index++) {
			int entry = directory + Short.BYTES + index * ENTRY;
			if (tiff.getShort(entry) == TAG && tiff.getShort(entry + Short.BYTES) == SHORT) {
				int value = tiff.getShort(entry + VALUE);
				return (value >= UPRIGHT && value <= LAST) ? value : 0;
			}
		}
		return 0;
	}

	/**
	 * Whether a picture has to be turned or mirrored to be shown.
	 * @param orientation 0 to 8
	 * @return {@code false} where it is upright, or does not tell
	 */
	static boolean turned(int orientation) {
		return orientation > UPRIGHT;
	}

	/**
	 * Writes it.
	 * @param orientation 1 to 8
	 * @return an APP1 segment that tells nothing else
	 */
	static byte[] segment(int orientation) {
		int length = Short.BYTES + EXIF.length() + HEADER + Short.BYTES + ENTRY + Integer.BYTES;
		return ByteBuffer.allocate(2 + length)
			.put((byte) 0xFF)
			.put((byte) 0xE1)
			.putShort((short) length)
			.put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
			.putShort(BIG_ENDIAN)
			.putShort(MAGIC)
			.putInt(HEADER)
			.putShort((short) 1)
			.putShort(TAG)
			.putShort(SHORT)
			.putInt(1)
			.putShort((short) orientation)
			.putShort((short) 0)
			.putInt(0)
			.array();
	}

}
