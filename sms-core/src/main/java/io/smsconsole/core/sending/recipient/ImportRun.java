package io.smsconsole.core.sending.recipient;

import java.io.IOException;

import io.smsconsole.core.audience.number.HeaderRow;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;

/**
 * Takes the rows of one sheet to where they belong.
 */
final class ImportRun {

	/** Rows of a list: what one group send may have at most. */
	static final int MAX_ROWS = 1_000_000;

	private final RowSource source;

	private final int variables;

	private final RowCheck check;

	private final SliceWriter<Recipient> recipients;

	private final SliceWriter<RecipientProblem> problems;

	private int total;

	private int valid;

	private int duplicate;

	private int misfits;

	private int firstGiven;

	ImportRun(RecipientList list, RowSource source, RecipientSliceMapper slices) {
		this.source = source;
		this.variables = list.variables();
		this.check = new RowCheck((text) -> source.number(text, list.region()), list.variables());
		this.recipients = new SliceWriter<>(list.id(), SliceKind.RECIPIENTS, slices);
		this.problems = new SliceWriter<>(list.id(), SliceKind.PROBLEMS, slices);
	}

	/**
	 * Reads all rows.
	 * @throws SmsException with the reason, when the sheet as a whole cannot be used
	 */
	void read(SheetReader reader) throws IOException {
		SheetRow row = reader.read();
		if (row != null && this.source.mayHaveHeader() && HeaderRow.is(row)) {
			if (!this.check.fits(row)) {
				throw wrongVariables(RowCheck.given(row));
			}
			row = reader.read();
		}
		for (; row != null; row = reader.read()) {
			take(row);
		}
		if (this.total == 0) {
			throw refusal("recipient.no-rows");
		}
		if (this.misfits == this.total) {
			throw wrongVariables(this.firstGiven);
		}
		this.recipients.flush();
		this.problems.flush();
	}

	ImportCounts counts() {
		return new ImportCounts(this.total, this.valid, this.duplicate, this.total - this.valid - this.duplicate,
				this.recipients.slices());
	}

	private void take(SheetRow row) throws IOException {
		if (this.total == MAX_ROWS) {
			throw refusal("recipient.too-many-rows", MAX_ROWS);
		}
		if (!this.check.fits(row)) {
			this.firstGiven = (this.misfits == 0) ? RowCheck.given(row) : this.firstGiven;
			this.misfits++;
		}
		CheckedRow checked = this.check.check(row);
		this.total++;
		if (checked.recipient() != null) {
			this.valid++;
			this.recipients.add(checked.recipient());
		}
		else {
			this.duplicate += (checked.problem().kind() == ProblemKind.DUPLICATE) ? 1 : 0;
			this.problems.add(checked.problem());
		}
	}

	private SmsException wrongVariables(int given) {
		return refusal("recipient.variables", this.variables, given);
	}

	private SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, this.source.parameter(), reason, arguments);
	}

}
