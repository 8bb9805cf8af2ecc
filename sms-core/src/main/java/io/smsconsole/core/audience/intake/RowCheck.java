package io.smsconsole.core.audience.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.smsconsole.core.audience.customer.CustomerAttributes;
import io.smsconsole.core.audience.customer.NewCustomer;
import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.base.phone.SeenNumbers;
import io.smsconsole.core.base.sheet.SheetRow;

/**
 * Checks rows one after the other: the number, the name, what else there is, and whether
 * the number stood further up already.
 */
final class RowCheck {

	private static final int NAME = 1;

	private static final int NAME_LENGTH = 64;

	private final Function<String, PhoneResult> numbers;

	private final List<String> columns;

	private final SeenNumbers seen = new SeenNumbers();

	/**
	 * A check for the rows of one sheet.
	 * @param numbers reads a number as it was written
	 * @param columns the names of all columns, the number's and the name's first
	 */
	RowCheck(Function<String, PhoneResult> numbers, List<String> columns) {
		this.numbers = numbers;
		this.columns = columns;
	}

	CheckedRow check(SheetRow row) {
		String text = row.cell(0);
		if (row.fault() != null) {
			return problem(row, IntakeProblem.OTHER, row.fault().reason(), row.faultColumn() + 1);
		}
		PhoneResult read = this.numbers.apply(text);
		if (!read.isNumber()) {
			return problem(row, IntakeProblem.MALFORMED, read.fault().reason());
		}
		if (row.cells().size() > Math.max(NAME + 1, this.columns.size())) {
			return problem(row, IntakeProblem.OTHER, "intake.columns", row.cells().size());
		}
		String name = row.cell(NAME).strip();
		if (name.codePointCount(0, name.length()) > NAME_LENGTH) {
			return problem(row, IntakeProblem.OTHER, "intake.name-long", NAME_LENGTH);
		}
		Map<String, String> attributes = new TreeMap<>();
		for (int column = NAME + 1; column < this.columns.size(); column++) {
			String value = row.cell(column).strip();
			if (value.codePointCount(0, value.length()) > CustomerAttributes.VALUE_LENGTH) {
				return problem(row, IntakeProblem.OTHER, "intake.value-long", this.columns.get(column),
						CustomerAttributes.VALUE_LENGTH);
			}
			if (!value.isEmpty()) {
				attributes.put(this.columns.get(column), value);
			}
		}
		int first = this.seen.firstRow(read.number(), row.number());
		return (first != 0) ? problem(row, IntakeProblem.DUPLICATE, "recipient.duplicate", first)
				: new CheckedRow(new NewCustomer(read.number(), name, attributes), null);
	}

	private static CheckedRow problem(SheetRow row, int kind, String reason, Object... arguments) {
		return new CheckedRow(null, IntakeProblem.of(row.number(), row.cell(0), kind, reason, arguments));
	}

}
