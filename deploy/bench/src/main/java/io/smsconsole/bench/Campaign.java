package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.base.phone.PhoneNumbers;

/**
 * Whom a group send goes to: mobiles in Hong Kong whose last four digits are not magic.
 * No number is used twice, so that the frequency limits count each and refuse none.
 */
final class Campaign {

	/** As many numbers have the same four digits before the last four. */
	private static final int EACH = 9000;

	private static final int FIRST = 1000;

	/** Beginnings that any six digits may follow, in the order of use. */
	private static final String[] BEGINNINGS = { "61", "63", "64", "65", "69" };

	private static final int BETWEEN = 100;

	private Campaign() {
	}

	/**
	 * Numbers that follow each other.
	 * @param skipped how many were used before
	 * @param count how many
	 */
	static List<String> numbers(int skipped, int count) {
		return IntStream.range(skipped, skipped + count).mapToObj(Campaign::number).toList();
	}

	private static String number(int index) {
		int block = index / EACH;
		String number = "+852%s%02d%d".formatted(BEGINNINGS[block / BETWEEN], block % BETWEEN, FIRST + index % EACH);
		if (!PhoneNumbers.strict(number).isNumber()) {
			throw new IllegalStateException(number + " is no number");
		}
		return number;
	}

	/** Writes a list where everybody is told the same. */
	static Path equal(Path file, List<String> numbers) throws IOException {
		return Files.write(file, numbers);
	}

	/** Writes a list with words for each. */
	static Path personal(Path file, List<String> numbers) throws IOException {
		List<String> rows = new ArrayList<>(numbers.size());
		for (String number : numbers) {
			rows.add(number + "," + word(rows.size()));
		}
		return Files.write(file, rows);
	}

	static String word(int index) {
		return "P" + index;
	}

}
