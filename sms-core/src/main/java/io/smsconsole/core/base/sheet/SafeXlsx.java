package io.smsconsole.core.base.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet as xlsx, row after row, so that it may be long. Numbers become numbers;
 * all else are texts, of which none could become a formula.
 */
public final class SafeXlsx implements Closeable {

	/** What browsers are told that it is. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int WIDTH = 20;

	/** Longer ones are ids, which would lose digits as numbers. */
	private static final int MOST_DIGITS = 15;

	/** What is written out together, so that it does not fill the memory. */
	private static final int FLUSHED_ROWS = 1000;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int next;

	/**
	 * Begins a workbook of one sheet.
	 * @param out where to; left open
	 * @param name what the sheet is called
	 */
	public SafeXlsx(OutputStream out, String name) {
		this.workbook = new Workbook(out, "sms-console", null);
		this.sheet = this.workbook.newWorksheet(name);
	}

	/**
	 * Writes the titles of the columns, which stay in sight.
	 * @param titles the titles in order
	 */
	public void header(List<String> titles) {
		for (int column = 0; column < titles.size(); column++) {
			this.sheet.width(column, WIDTH);
			this.sheet.value(this.next, column, titles.get(column));
			this.sheet.style(this.next, column).bold().set();
		}
		this.sheet.freezePane(0, 1);
		this.next++;
	}

	/**
	 * Adds a row.
	 * @param cells the cells in order
	 * @throws UncheckedIOException if it can't be written
	 */
	public void row(List<String> cells) {
		for (int column = 0; column < cells.size(); column++) {
			String cell = cells.get(column);
			if (isNumber(cell)) {
				this.sheet.value(this.next, column, Long.valueOf(cell));
			}
			else {
				this.sheet.value(this.next, column, SafeCell.of(cell));
			}
		}
		advance();
	}

	/**
	 * Adds a row of texts, whatever they look like.
	 * @param cells the cells in order
	 * @throws UncheckedIOException if it can't be written
	 */
	public void texts(List<String> cells) {
		for (int column = 0; column < cells.size(); column++) {
			this.sheet.value(this.next, column, SafeCell.of(cells.get(column)));
		}
		advance();
	}

	private void advance() {
		this.next++;
		if (this.next % FLUSHED_ROWS == 0) {
			flush();
		}
	}

	/** What begins with a zero or a sign is a number of a phone or a code. */
	private static boolean isNumber(String cell) {
		return !cell.isEmpty() && cell.length() <= MOST_DIGITS
				&& cell.chars().allMatch((each) -> each >= '0' && each <= '9')
				&& (cell.length() == 1 || cell.charAt(0) != '0');
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the workbook.
	 * @throws IOException if that fails
	 */
	@Override
	public void close() throws IOException {
		this.workbook.finish();
	}

}
