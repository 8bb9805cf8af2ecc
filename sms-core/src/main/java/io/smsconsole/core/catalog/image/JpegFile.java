package io.smsconsole.core.catalog.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Keeps of a JPEG what makes its picture, and nothing of what else the file holds:
 * comments, EXIF with its places and times, colour profiles, and whatever follows its
 * end. Only which way up a camera was held stays.
 */
final class JpegFile {

	/** So many scans no picture needs; more are there to keep decoders busy. */
	static final int MOST_SCANS = 100;

	private static final int MARKER = 0xFF;

	private static final int END_OF_IMAGE = 0xD9;

	private static final int FIRST_RESTART = 0xD0;

	private static final int LAST_RESTART = 0xD7;

	private static final int START_OF_SCAN = 0xDA;

	private static final int QUANTIZATION = 0xDB;

	private static final int RESTART_INTERVAL = 0xDD;

	private static final int FIRST_FRAME = 0xC0;

	private static final int LAST_FRAME = 0xCF;

	private static final int APP0 = 0xE0;

	private static final int APP1 = 0xE1;

	private static final int ADOBE = 0xEE;

	private static final int BYTE = 8;

	/** Marker and length of a segment. */
	private static final int HEAD = 4;

	private static final int JFIF_NAME = 5;

	private static final byte[] JFIF = { (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0,
			0 };

	private final byte[] content;

	private final ByteArrayOutputStream picture;

	private JpegFile(byte[] content) {
		this.content = content;
		this.picture = new ByteArrayOutputStream(content.length);
	}

	/**
	 * Reduces a file to its picture.
	 * @param content a file that begins as a JPEG does
	 * @return the picture, a file of its own
	 * @throws IOException if the file is damaged
	 */
	static byte[] pictureOf(byte[] content) throws IOException {
		JpegFile file = new JpegFile(content);
		return file.copy(file.orientation());
	}

	/**
	 * Has a picture shown as another one is.
	 * @param content a JPEG as ImageIO writes it
	 * @param like the JPEG that it was made from
	 * @return the same picture, turned as the other one
	 * @throws IOException if either is damaged
	 */
	static byte[] turnedAs(byte[] content, byte[] like) throws IOException {
		return new JpegFile(content).copy(new JpegFile(like).orientation());
	}

	private int orientation() throws IOException {
		int orientation = 0;
		for (int at = first(); marker(at) != START_OF_SCAN && marker(at) != END_OF_IMAGE; at = next(at)) {
			if (marker(at) == APP1 && orientation == 0) {
				orientation = ExifOrientation.of(this.content, at + HEAD, end(at));
			}
		}
		return orientation;
	}

	private byte[] copy(int orientation) throws IOException {
		this.picture.write(this.content, 0, 2);
		if (hasJfif()) {
			this.picture.writeBytes(JFIF);
		}
		if (ExifOrientation.turned(orientation)) {
			this.picture.writeBytes(ExifOrientation.segment(orientation));
		}
		int scans = 0;
		int at = first();
		while (marker(at) != END_OF_IMAGE) {
			int end = end(at);
			if (marker(at) == START_OF_SCAN) {
				if (++scans > MOST_SCANS) {
					throw new IOException("There are too many scans");
				}
				end = endOfScan(end);
			}
			if (makesThePicture(marker(at))) {
				this.picture.write(this.content, at, end - at);
			}
			at = begin(end);
		}
		this.picture.write(MARKER);
		this.picture.write(END_OF_IMAGE);
		return this.picture.toByteArray();
	}

	/** Without it decoders would have to guess the colours. */
	private boolean hasJfif() throws IOException {
		for (int at = first(); marker(at) != START_OF_SCAN && marker(at) != END_OF_IMAGE; at = next(at)) {
			if (marker(at) == APP0 && end(at) - at >= JFIF_NAME + HEAD
					&& Arrays.equals(this.content, at + HEAD, at + HEAD + JFIF_NAME, JFIF, HEAD, HEAD + JFIF_NAME)) {
				return true;
			}
		}
		return false;
	}

	private static boolean makesThePicture(int marker) {
		return (marker >= FIRST_FRAME && marker <= LAST_FRAME) || marker == START_OF_SCAN || marker == QUANTIZATION
				|| marker == RESTART_INTERVAL || marker == ADOBE;
	}

	/** Skips a scan's data, in which FF is followed by 00 or the number of a restart. */
	private int endOfScan(int from) throws IOException {
		for (int at = from; at < this.content.length - 1; at++) {
			int following = this.content[at + 1] & MARKER;
			if (this.content[at] == (byte) MARKER && following != 0 && following != MARKER
					&& (following < FIRST_RESTART || following > LAST_RESTART)) {
				return at;
			}
		}
		throw new IOException("The file has no end");
	}

	private int first() throws IOException {
		return begin(2);
	}

	private int next(int at) throws IOException {
		return begin(end(at));
	}

	/** Skips the FFs that may stand before a marker. */
	private int begin(int from) throws IOException {
		int at = from;
		while (at < this.content.length - 2 && (this.content[at + 1] & MARKER) == MARKER) {
			at++;
		}
		marker(at);
		return at;
	}

	private int marker(int at) throws IOException {
		if (at > this.content.length - 2 || this.content[at] != (byte) MARKER) {
			throw new IOException("No segment begins here");
		}
		return this.content[at + 1] & MARKER;
	}

	private int end(int at) throws IOException {
		if (at > this.content.length - HEAD) {
			throw new IOException("A segment has no length");
		}
		int length = (this.content[at + 2] & MARKER) << BYTE | (this.content[at + 2 + 1] & MARKER);
		if (length < Short.BYTES || length > this.content.length - at - 2) {
			throw new IOException("A segment is longer than the file");
		}
		return at + 2 + length;
	}

}
