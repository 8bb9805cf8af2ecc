package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet that people download, fill in and upload.
 */
public final class StandardSheet {

	private static final int NUMBER_WIDTH = 20;

	private static final int VARIABLE_WIDTH = 24;

	/** Format of cells that keep what is typed, leading zeros among it. */
	private static final String TEXT = "@";

	private StandardSheet() {
	}

	/**
	 * Writes an xlsx file with nothing but its header.
	 * @param variables how many variables the template has
	 * @param locale the reader's language
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public static void write(int variables, Locale locale, OutputStream out) throws IOException {
		ResourceBundle words = Texts.of("recipients", locale);
		Workbook workbook = new Workbook(out, "sms-console", null);
		Worksheet sheet = workbook.newWorksheet(words.getString("sheet.name"));
		column(sheet, 0, words.getString("column.number"), NUMBER_WIDTH);
		for (int variable = 1; variable <= variables; variable++) {
			column(sheet, variable, MessageFormat.format(words.getString("column.variable"), variable), VARIABLE_WIDTH);
		}
		sheet.freezePane(0, 1);
		workbook.finish();
	}

	private static void column(Worksheet sheet, int column, String title, int width) {
		sheet.width(column, width);
		sheet.style(column).format(TEXT).set();
		sheet.value(0, column, title);
		sheet.style(0, column).bold().format(TEXT).set();
	}

}
