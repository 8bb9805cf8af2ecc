package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.sheet.BlankSheet;
import io.smsconsole.core.base.text.Texts;

/**
 * The sheet that people download, fill in and upload.
 */
public final class StandardSheet {

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
		List<String> columns = new ArrayList<>(List.of(words.getString("column.number")));
		for (int variable = 1; variable <= variables; variable++) {
			columns.add(MessageFormat.format(words.getString("column.variable"), variable));
		}
		BlankSheet.write(words.getString("sheet.name"), columns, out);
	}

}
