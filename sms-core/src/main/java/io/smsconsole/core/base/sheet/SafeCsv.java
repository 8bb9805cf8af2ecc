package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes csv that spreadsheet programs open as it is meant: in UTF-8 with a byte order
 * mark, and with no cell that could become a formula.
 */
public final class SafeCsv {

	/** With it, spreadsheet programs see that the file is in UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final CsvWriter csv;

	/**
	 * Begins a file.
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public SafeCsv(OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().build(writer);
	}

	private SafeCsv(CsvWriter csv) {
		this.csv = csv;
	}

	/**
	 * Goes on with a file, of which the beginning lies elsewhere.
	 * @param out where to; left open
	 * @return what takes further rows
	 */
	public static SafeCsv continued(OutputStream out) {
		return new SafeCsv(CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
	}

	/**
	 * Adds a row.
	 * @param cells the cells in order
	 * @throws java.io.UncheckedIOException if it can't be written
	 */
	public void row(String... cells) {
		this.csv.writeRecord(Arrays.stream(cells).map(SafeCell::of).toArray(String[]::new));
	}

	/**
	 * Hands on what was added.
	 * @throws IOException if that fails
	 */
	public void flush() throws IOException {
		this.csv.flush();
	}

}
