package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

/**
 * Reads text with separators.
 */
final class CsvSheetReader implements SheetReader {

	private final CloseableIterator<CsvRecord> records;

	private final RowBuilder row = new RowBuilder();

	private int number;

	private CsvSheetReader(Reader reader, char separator) {
		CsvRecordHandler handler = CsvRecordHandler.of((limits) -> limits.maxFields(SheetLimits.LINE_LENGTH)
			.maxFieldSize(SheetLimits.LINE_LENGTH)
			.maxRecordSize(2 * SheetLimits.LINE_LENGTH));
		this.records = CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(false)
			.maxBufferSize(2 * SheetLimits.LINE_LENGTH)
			.build(handler, new EndMarkReader(reader))
			.iterator();
	}

	static CsvSheetReader open(InputStream in, TextShape shape) throws IOException {
		return new CsvSheetReader(shape.reader(in), shape.separator());
	}

	static CsvSheetReader open(String text) throws IOException {
		TextScan scan = new TextScan();
		scan.read(new StringReader(text));
		return new CsvSheetReader(new StringReader(text), scan.separator());
	}

	@Override
	public SheetRow read() throws IOException {
		for (CsvRecord next = next(); !isEnd(next); next = next()) {
			this.number++;
			for (int column = 0; column < next.getFieldCount(); column++) {
				this.row.put(column, next.getField(column));
			}
			SheetRow read = this.row.take(this.number);
			if (read != null) {
				return read;
			}
		}
		return null;
	}

	private CsvRecord next() throws IOException {
		try {
			if (this.records.hasNext()) {
				return this.records.next();
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		catch (CsvParseException ex) {
			// whatever goes wrong beneath the library arrives wrapped in its exception
			if (ex.getCause() instanceof RuntimeException cause && !(cause instanceof CsvParseException)) {
				throw cause;
			}
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
		}
		throw Refusals.refusal("sheet.quotes", this.number + 1);
	}

	private static boolean isEnd(CsvRecord row) {
		return row.getFieldCount() == 1 && row.getField(0).equals(EndMarkReader.MARK);
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

}
