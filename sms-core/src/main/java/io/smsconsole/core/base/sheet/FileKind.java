package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a file looks like by its first bytes.
 */
enum FileKind {

	/** Nothing in it. */
	EMPTY,

	/** A zip file, as an xlsx workbook is. */
	ZIP,

	/** A workbook with a password: a container of the old kind around it. */
	ENCRYPTED,

	/** A workbook of 1997 to 2003, or another document of those days. */
	OLD_WORKBOOK,

	/** Something that starts like text. */
	TEXT,

	/** A page, a document, a picture. */
	OTHER;

	private static final byte[] ZIP_START = { 'P', 'K', 3, 4 };

	private static final byte[] OLE_START = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
			0x1A, (byte) 0xE1 };

	/** The name of the stream in which the encrypted workbook lies. */
	private static final String ENCRYPTED_STREAM = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
			StandardCharsets.ISO_8859_1);

	static FileKind of(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(512);
		}
		if (start.length == 0) {
			return EMPTY;
		}
		if (startsWith(start, ZIP_START)) {
			return ZIP;
		}
		if (startsWith(start, OLE_START)) {
			return contains(file, ENCRYPTED_STREAM) ? ENCRYPTED : OLD_WORKBOOK;
		}
		String text = new String(start, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "").stripLeading();
		boolean page = text.startsWith("<") || text.startsWith("%PDF-") || text.startsWith("{\\rtf");
		return page ? OTHER : TEXT;
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

	/**
	 * Whether the text, in one byte a character, is anywhere in the file; names of
	 * streams are never cut by the sectors of 512 bytes that are looked at.
	 */
	private static boolean contains(Path file, String text) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			for (byte[] sector = in.readNBytes(512); sector.length > 0; sector = in.readNBytes(512)) {
				if (new String(sector, StandardCharsets.ISO_8859_1).contains(text)) {
					return true;
				}
			}
			return false;
		}
	}

}
