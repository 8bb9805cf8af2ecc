package io.smsconsole.core.audience.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import io.smsconsole.core.audience.customer.CustomerAttributes;
import io.smsconsole.core.audience.number.HeaderRow;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;

/**
 * Takes the rows of one sheet into the pool.
 */
final class IntakeRun {

	/** Rows of a sheet. */
	static final int MAX_ROWS = 1_000_000;

	private static final int NAME = 1;

	private final long id;

	private final IntakeTarget target;

	private final CustomerDoor door;

	private IntakeCounts counts = IntakeCounts.NONE;

	private IntakeSlice slice = new IntakeSlice();

	private volatile int percent;

	IntakeRun(long id, IntakeTarget target, CustomerDoor door) {
		this.id = id;
		this.target = target;
		this.door = door;
	}

	void percent(int read) {
		this.percent = read;
	}

	/**
	 * Reads all rows.
	 * @return what became of them
	 * @throws SmsException with the reason, when the sheet cannot be read on
	 */
	IntakeCounts read(SheetReader reader) throws IOException {
		SheetRow row = reader.read();
		List<String> columns = List.of();
		if (row != null && HeaderRow.is(row)) {
			columns = columns(row.cells());
			row = reader.read();
		}
		RowCheck check = new RowCheck((text) -> PhoneNumbers.lenient(text, this.target.region()), columns);
		int rows = 0;
		for (; row != null; row = reader.read()) {
			if (rows++ == MAX_ROWS) {
				flush();
				throw refusal("recipient.too-many-rows", MAX_ROWS);
			}
			this.slice.add(check.check(row));
			if (this.slice.full()) {
				flush();
			}
		}
		if (rows == 0) {
			throw refusal("recipient.no-rows");
		}
		flush();
		return this.counts;
	}

	private void flush() {
		this.counts = this.door.letIn(this.id, this.target, this.slice, this.counts, this.percent);
		this.slice = new IntakeSlice();
	}

	private static List<String> columns(List<String> cells) {
		List<String> columns = cells.stream().map(String::strip).toList();
		List<String> attributes = columns.subList(Math.min(NAME + 1, columns.size()), columns.size());
		if (attributes.size() > CustomerAttributes.MOST) {
			throw refusal("customer.attributes-many", CustomerAttributes.MOST);
		}
		for (String attribute : attributes) {
			if (attribute.isEmpty()) {
				throw refusal("intake.column-unnamed");
			}
			if (attribute.codePointCount(0, attribute.length()) > CustomerAttributes.NAME_LENGTH) {
				throw refusal("intake.column-long", CustomerAttributes.NAME_LENGTH);
			}
		}
		if (Set.copyOf(attributes).size() < attributes.size()) {
			throw refusal("intake.column-twice");
		}
		return columns;
	}

	private static SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "File", reason, arguments);
	}

}
