package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.smsconsole.core.base.error.SmsException;

/**
 * Opens sheets: xlsx, and text with separators (csv) in UTF-8, UTF-16 or GB18030. What a
 * file is, is told by its content, never by its name.
 */
public final class Sheets {

	private Sheets() {
	}

	/**
	 * Opens a file. Of a workbook the first visible sheet is read.
	 * @param file the file, which must not change while it is read
	 * @param progress is told how far the reading has come
	 * @return the reader, to be closed
	 * @throws SmsException {@code InvalidParameterValue} with the reason, when it is no
	 * sheet, is encrypted, damaged, or beyond a limit
	 * @throws IOException when the file cannot be read
	 */
	public static SheetReader open(Path file, ReadProgress progress) throws IOException {
		long size = Files.size(file);
		if (size > SheetLimits.FILE_BYTES) {
			throw Refusals.refusal("sheet.too-large", SheetLimits.FILE_BYTES >> 20);
		}
		return switch (FileKind.of(file)) {
			case EMPTY -> throw Refusals.refusal("sheet.empty");
			case ZIP -> XlsxSheetReader.open(file, progress);
			case ENCRYPTED -> throw Refusals.refusal("sheet.encrypted");
			case OLD_WORKBOOK -> throw Refusals.refusal("sheet.old-workbook");
			case OTHER -> throw Refusals.refusal(Refusals.NOT_A_SHEET);
			case TEXT -> csv(file, size, progress);
		};
	}

	/**
	 * Opens text that was pasted, with commas, semicolons or tabs between the cells.
	 * @param text the text, a row on each line
	 * @return the reader, to be closed
	 * @throws SmsException {@code InvalidParameterValue} with the reason, when it is
	 * beyond a limit
	 * @throws IOException never, but readers declare it
	 */
	public static SheetReader open(String text) throws IOException {
		if (text.length() > SheetLimits.PASTED_LENGTH) {
			throw Refusals.refusal("sheet.pasted-too-long", SheetLimits.PASTED_LENGTH);
		}
		return CsvSheetReader.open(text);
	}

	private static SheetReader csv(Path file, long size, ReadProgress progress) throws IOException {
		TextShape shape = TextShape.of(file);
		InputStream in = new CountedStream(Files.newInputStream(file), new PartLimit(size, size, size), 0, size,
				progress);
		return CsvSheetReader.open(in, shape);
	}

}
