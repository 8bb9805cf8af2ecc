package io.smsconsole.core.audience.number;

import java.util.List;

/**
 * What became of numbers that a person handed in for a list.
 *
 * @param total rows that hold anything, a header aside
 * @param added numbers that were not on the list before
 * @param duplicate numbers that were on the list already
 * @param invalid rows that hold no number, or one that stands further up
 * @param problemSet the invalid rows
 */
public record UploadNumbersResponse(int total, int added, int duplicate, int invalid, List<NumberProblem> problemSet) {

	/**
	 * Tells of numbers that were added.
	 * @param reading what was read
	 * @param added how many of its numbers are new
	 * @return the report
	 */
	public static UploadNumbersResponse of(NumberReading reading, int added) {
		return new UploadNumbersResponse(reading.total(), added, reading.numbers().size() - added,
				reading.problems().size(), reading.problems());
	}

}
