package io.smsconsole.core.sending.recipient;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.base.phone.SeenNumbers;
import io.smsconsole.core.base.sheet.SheetLimits;
import io.smsconsole.core.base.sheet.SheetRow;

/**
 * Checks rows one after the other: the number, the values of the variables, and whether
 * the number stood further up already. A row that fails for another reason does not make
 * a later one a duplicate.
 */
final class RowCheck {

	private static final int VALUE_LENGTH = 64;

	private final Function<String, PhoneResult> numbers;

	private final int variables;

	private final SeenNumbers seen = new SeenNumbers();

	/**
	 * A check for the rows of one list.
	 * @param numbers reads a number as it was written
	 * @param variables how many values each row has to have besides the number
	 */
	RowCheck(Function<String, PhoneResult> numbers, int variables) {
		this.numbers = numbers;
		this.variables = variables;
	}

	CheckedRow check(SheetRow row) {
		if (row.fault() != null && row.faultColumn() == 0) {
			return problem(row, ProblemKind.MALFORMED, row.fault().reason(), 1);
		}
		PhoneResult read = this.numbers.apply(row.cell(0));
		if (!read.isNumber()) {
			return problem(row, ProblemKind.MALFORMED, read.fault().reason());
		}
		CheckedRow misfit = checkVariables(row);
		if (misfit != null) {
			return misfit;
		}
		int first = this.seen.firstRow(read.number(), row.number());
		if (first != 0) {
			return problem(row, ProblemKind.DUPLICATE, "recipient.duplicate", first);
		}
		List<String> values = row.cells().subList(1, row.cells().size());
		return new CheckedRow(new Recipient(row.number(), read.number(), values), null);
	}

	/**
	 * Whether a row has as many values as the template has variables, empty ones or not.
	 */
	boolean fits(SheetRow row) {
		return given(row) == this.variables;
	}

	static int given(SheetRow row) {
		return row.cells().size() - 1;
	}

	private CheckedRow checkVariables(SheetRow row) {
		int length = 0;
		for (int variable = 1; variable <= this.variables; variable++) {
			if (row.fault() != null && row.faultColumn() == variable) {
				return problem(row, ProblemKind.VARIABLES, row.fault().reason(), variable + 1);
			}
			String value = row.cell(variable);
			if (value.isEmpty()) {
				return problem(row, ProblemKind.VARIABLES, "recipient.variable-missing", variable);
			}
			length += value.length();
		}
		if (given(row) > this.variables) {
			return problem(row, ProblemKind.VARIABLES, "recipient.variables-superfluous", this.variables, given(row));
		}
		if (length > SheetLimits.USEFUL_LENGTH) {
			return problem(row, ProblemKind.VARIABLES, "recipient.variables-too-long", SheetLimits.USEFUL_LENGTH);
		}
		return null;
	}

	private static CheckedRow problem(SheetRow row, ProblemKind kind, String reason, int... arguments) {
		String value = row.cell(0);
		List<String> texts = Arrays.stream(arguments).mapToObj(String::valueOf).toList();
		return new CheckedRow(null, new RecipientProblem(row.number(),
				value.substring(0, Math.min(value.length(), VALUE_LENGTH)), kind, reason, texts));
	}

}
