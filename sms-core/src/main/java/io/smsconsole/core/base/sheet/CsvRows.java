package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads csv back that {@link SafeCsv} wrote. What people hand in is another matter.
 */
public final class CsvRows {

	private CsvRows() {
	}

	/**
	 * Reads row by row.
	 * @param in the rows; left open
	 * @param row what to do with the cells of each
	 * @throws IOException if that fails
	 */
	public static void forEach(InputStream in, Consumer<List<String>> row) throws IOException {
		CsvReader<CsvRecord> reader = CsvReader.builder()
			.ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
		reader.forEach((each) -> row.accept(each.getFields()));
	}

}
