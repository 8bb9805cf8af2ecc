package io.smsconsole.core.sending.recipient;

import java.nio.file.Path;
import java.util.List;

/**
 * A file for a group send, and what reading it must come to.
 *
 * @param path the file
 * @param variables how many values each row has besides the number
 * @param rows rows that hold anything, without the header
 * @param valid usable rows
 * @param duplicate rows whose number stands further up already
 * @param malformed rows that cannot be used for another reason
 * @param malformedRows their numbers in the sheet
 * @param duplicateRows the numbers in the sheet of the duplicates
 * @param numbers the usable numbers in E.164, in their order
 * @param firstValues the values of the variables in the first usable row
 */
public record RecipientFile(Path path, int variables, int rows, int valid, int duplicate, int malformed,
		List<Integer> malformedRows, List<Integer> duplicateRows, List<String> numbers, List<String> firstValues) {
}
