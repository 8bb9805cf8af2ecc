package io.smsconsole.core.wire.simulator;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Gathers records for a file that has a line for each: whatever breaks a line within a
 * field is written as a blank.
 */
final class CsvLines {

	private final StringWriter text = new StringWriter();

	private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(this.text);

	CsvLines add(String... fields) {
		for (int i = 0; i < fields.length; i++) {
			fields[i] = oneLine(fields[i]);
		}
		this.csv.writeRecord(fields);
		return this;
	}

	byte[] bytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String oneLine(String field) {
		boolean clean = field.chars().noneMatch(Character::isISOControl);
		return clean ? field
				: field.codePoints()
					.map((c) -> Character.isISOControl(c) ? ' ' : c)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

}
