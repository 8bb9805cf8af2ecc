package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with nothing but its header, for people to fill in.
 */
public final class BlankSheet {

	private static final int WIDTH = 24;

	/** Format of cells that keep what is typed, leading zeros among it. */
	private static final String TEXT = "@";

	private BlankSheet() {
	}

	/**
	 * Writes it as xlsx.
	 * @param name what the sheet is called
	 * @param columns the titles of its columns
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public static void write(String name, List<String> columns, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "sms-console", null);
		Worksheet sheet = workbook.newWorksheet(name);
		for (int column = 0; column < columns.size(); column++) {
			sheet.width(column, WIDTH);
			sheet.style(column).format(TEXT).set();
			sheet.value(0, column, columns.get(column));
			sheet.style(0, column).bold().format(TEXT).set();
		}
		sheet.freezePane(0, 1);
		workbook.finish();
	}

}
