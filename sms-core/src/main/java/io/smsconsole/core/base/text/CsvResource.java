package io.smsconsole.core.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A table of facts that comes with the product: a UTF-8 csv file beside the class that
 * reads it, with the names of its columns in the first line.
 */
public final class CsvResource {

	private CsvResource() {
	}

	/**
	 * Reads a table row by row.
	 * @param owner the class beside which the file lies
	 * @param name the file's name
	 * @param row what to do with each row
	 * @throws IllegalStateException where there is no such file
	 */
	public static void forEach(Class<?> owner, String name, Consumer<NamedCsvRecord> row) {
		try (InputStream in = owner.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("No table " + name + " beside " + owner.getName());
			}
			CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).forEach(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Table " + name + " cannot be read", ex);
		}
	}

}
