package io.smsconsole.core.audience.intake;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.base.sheet.SheetRow;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Takes customers who come one by one: given by a program or typed.
 */
@Component
class GivenCustomers {

	static final int MOST_NUMBERS = 10_000;

	static final int MOST_LINES = 100;

	private static final int TOLD = 100;

	private static final Pattern NUMBER_AND_NAME = Pattern.compile("[,;\t，；]");

	private final CustomerDoor door;

	GivenCustomers(CustomerDoor door) {
		this.door = door;
	}

	AddCustomersResponse add(IntakeTarget target, List<String> numbers) {
		if (numbers == null || numbers.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet", "phone.empty");
		}
		if (numbers.size() > MOST_NUMBERS) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet",
					"parameter.list-long", MOST_NUMBERS);
		}
		List<SheetRow> rows = IntStream.range(0, numbers.size())
			.mapToObj((i) -> new SheetRow(i + 1, List.of((numbers.get(i) != null) ? numbers.get(i) : ""), null, 0))
			.toList();
		return take(target, rows, (text) -> PhoneNumbers.strict(text).in(target.region()));
	}

	AddCustomersResponse enter(IntakeTarget target, String text) {
		List<String> lines = Parameters.required("PhoneNumbers", text).lines().toList();
		List<SheetRow> rows = IntStream.range(0, lines.size())
			.filter((i) -> StringUtils.hasText(lines.get(i)))
			.mapToObj((i) -> new SheetRow(i + 1, List.of(NUMBER_AND_NAME.split(lines.get(i).strip(), 2)), null, 0))
			.toList();
		if (rows.size() > MOST_LINES) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "PhoneNumbers", "intake.lines", MOST_LINES);
		}
		return take(target, rows, (number) -> PhoneNumbers.lenient(number, target.region()));
	}

	private AddCustomersResponse take(IntakeTarget target, List<SheetRow> rows, Function<String, PhoneResult> numbers) {
		RowCheck check = new RowCheck(numbers, List.of());
		IntakeSlice all = new IntakeSlice();
		rows.forEach((row) -> all.add(check.check(row)));
		IntakeCounts counts = all.addTo(IntakeCounts.NONE, this.door.letIn(target, all.customers()));
		return new AddCustomersResponse(counts.added(), counts.known() + counts.duplicate(), counts.malformed(),
				all.problems()
					.stream()
					.filter((problem) -> problem.kind() != IntakeProblem.DUPLICATE)
					.limit(TOLD)
					.toList());
	}

}
