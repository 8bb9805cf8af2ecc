package io.smsconsole.core.audience.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.sheet.BlankSheet;
import io.smsconsole.core.base.text.Texts;

/**
 * The sheet that people download, fill in and hand in.
 */
public final class CustomerSheet {

	private CustomerSheet() {
	}

	/**
	 * Writes an xlsx file with nothing but its header.
	 * @param locale the reader's language
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public static void write(Locale locale, OutputStream out) throws IOException {
		ResourceBundle words = Texts.of("customers", locale);
		BlankSheet.write(words.getString("sheet.name"), List.of(words.getString("column.number"),
				words.getString("column.name"), words.getString("column.attribute")), out);
	}

}
