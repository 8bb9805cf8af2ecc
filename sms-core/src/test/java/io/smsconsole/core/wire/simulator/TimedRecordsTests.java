package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimedRecordsTests {

	private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");

	@TempDir
	private Path directory;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 50, 498, 499 })
	void beginsAtTheFirstLineOfATime(int minute) throws IOException {
		Path file = file(500);
		assertThat(first(file, START.plusSeconds(60L * minute))).isEqualTo(Integer.toString(minute));
	}

	@Test
	void beginsAtTheFirstOfAllWhenTheTimeIsBefore() throws IOException {
		assertThat(first(file(3), START.minusSeconds(86400))).isEqualTo("0");
	}

	@Test
	void findsNothingWhenTheTimeIsAfter() throws IOException {
		assertThat(first(file(3), START.plusSeconds(86400))).isNull();
		assertThat(first(file(0), START)).isNull();
	}

	@Test
	void findsTheFirstOfManyAtTheSameTime() throws IOException {
		Path file = file(3);
		StringBuilder more = new StringBuilder();
		IntStream.range(3, 500)
			.forEach((i) -> more.append(Timestamps.line(START.plusSeconds(600))).append(',').append(i).append('\n'));
		Files.writeString(file, Files.readString(file) + more);
		assertThat(first(file, START.plusSeconds(600))).isEqualTo("3");
	}

	private Path file(int lines) throws IOException {
		StringBuilder text = new StringBuilder("time,number,filling\n");
		for (int i = 0; i < lines; i++) {
			text.append(Timestamps.line(START.plusSeconds(60L * i))).append(',').append(i);
			text.append(',').append("字".repeat(i % 400)).append('\n');
		}
		return Files.writeString(this.directory.resolve("timed.csv"), text);
	}

	private static String first(Path file, Instant since) throws IOException {
		try (TimedRecords records = new TimedRecords(file, since)) {
			return StreamSupport.stream(records.spliterator(), false)
				.findFirst()
				.map((CsvRecord line) -> line.getField(1))
				.orElse(null);
		}
	}

}
