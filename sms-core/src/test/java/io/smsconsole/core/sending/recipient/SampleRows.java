package io.smsconsole.core.sending.recipient;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.kind.Region;

/**
 * The rows of a sample file, with what each of them is.
 */
final class SampleRows {

	/**
	 * A line of the sheet.
	 *
	 * @param number its number, the header is 1
	 * @param cells its texts, none for an empty line
	 */
	record Line(int number, List<String> cells) {

	}

	private static final int EMPTY_LINE_EVERY = 250;

	private static final int DUPLICATE_EVERY = 25;

	private static final int MALFORMED_EVERY = 50;

	private static final int MISSING_VALUE_EVERY = 100;

	/** Below are the magic suffixes of the simulated cloud. */
	private static final int SUFFIX = 1_000;

	private final List<Line> lines = new ArrayList<>();

	private final List<Integer> malformed = new ArrayList<>();

	private final List<Integer> duplicates = new ArrayList<>();

	private final List<String> numbers = new ArrayList<>();

	private final Region region;

	private final int rows;

	SampleRows(Region region, int rows) {
		this.region = region;
		this.rows = rows;
		for (int i = 0; i < rows; i++) {
			if (i % EMPTY_LINE_EVERY == EMPTY_LINE_EVERY - 1) {
				this.lines.add(new Line(nextLine(), List.of()));
			}
			this.lines.add(new Line(nextLine(), cells(i)));
		}
	}

	List<Line> lines() {
		return this.lines;
	}

	RecipientFile expected(Path file) {
		return new RecipientFile(file, 3, this.rows, this.numbers.size(), this.duplicates.size(), this.malformed.size(),
				this.malformed, this.duplicates, this.numbers, values(0));
	}

	private int nextLine() {
		return this.lines.size() + 2;
	}

	private List<String> cells(int i) {
		List<String> cells = new ArrayList<>(List.of(written(i)));
		cells.addAll(values(i));
		if (i % DUPLICATE_EVERY == 24) {
			cells.set(0, e164(i - 1).substring(prefix().length()));
			this.duplicates.add(nextLine());
		}
		else if (i % MALFORMED_EVERY == 7) {
			cells.set(0, malformed(i));
			this.malformed.add(nextLine());
		}
		else if (i % MISSING_VALUE_EVERY == 13) {
			cells.remove(3);
			this.malformed.add(nextLine());
		}
		else {
			this.numbers.add(e164(i));
		}
		return cells;
	}

	private static List<String> values(int i) {
		return List.of("客户" + i, "%d.50".formatted(i % 1_000), "%06d".formatted(i));
	}

	/** The number as one of many people would write it. */
	private String written(int i) {
		String plain = e164(i).substring(prefix().length());
		return switch (i % 10) {
			case 1 -> fullWidth(plain);
			case 3 -> plain.substring(0, 3) + " " + plain.substring(3, 7) + " " + plain.substring(7);
			case 5 -> e164(i);
			case 6 -> plain.substring(0, 3) + "-" + plain.substring(3, 7) + "-" + plain.substring(7);
			case 8 -> "00" + e164(i).substring(1);
			case 9 -> "\u00A0" + plain + "\u200B";
			default -> plain;
		};
	}

	private String malformed(int i) {
		return switch (i / MALFORMED_EVERY % 4) {
			case 0 -> "1390000" + i % 10;
			case 1 -> "未提供 " + e164(i);
			case 2 -> (this.region == Region.MAINLAND) ? "+14155552671" : "+8613900001000";
			default -> (this.region == Region.MAINLAND) ? "010-62515386" : "+442079460018";
		};
	}

	private String e164(int i) {
		int block = i / 9_000;
		int suffix = SUFFIX + i % 9_000;
		return (this.region == Region.MAINLAND) ? "+86139%04d%04d".formatted(block, suffix)
				: "+447400%02d%04d".formatted(block, suffix);
	}

	/** What may be left out before a number: the calling code, or only the plus. */
	private String prefix() {
		return (this.region == Region.MAINLAND) ? "+86" : "+";
	}

	private static String fullWidth(String digits) {
		return digits.chars()
			.mapToObj((digit) -> String.valueOf((char) (digit - '0' + '０')))
			.reduce("", String::concat);
	}

}
