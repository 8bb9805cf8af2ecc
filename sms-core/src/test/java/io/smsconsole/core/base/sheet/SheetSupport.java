package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads whole sheets for tests.
 */
final class SheetSupport {

	static final ReadProgress NOBODY = (done, total) -> {
	};

	private SheetSupport() {
	}

	static List<SheetRow> rows(Path file) throws IOException {
		try (SheetReader reader = Sheets.open(file, NOBODY)) {
			return rows(reader);
		}
	}

	static List<SheetRow> rows(SheetReader reader) throws IOException {
		List<SheetRow> rows = new ArrayList<>();
		for (SheetRow row = reader.read(); row != null; row = reader.read()) {
			rows.add(row);
		}
		return rows;
	}

	static List<List<String>> cells(Path file) throws IOException {
		return rows(file).stream().map(SheetRow::cells).toList();
	}

}
