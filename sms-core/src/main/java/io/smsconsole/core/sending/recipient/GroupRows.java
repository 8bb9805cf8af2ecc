package io.smsconsole.core.sending.recipient;

import java.util.Iterator;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.sheet.ReadProgress;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;

/**
 * The customers of groups, as the rows of a sheet; the first is row 1.
 */
final class GroupRows implements SheetReader {

	/** Progress is told as often as of a file. */
	private static final int STEP = 1000;

	private final Iterator<String> numbers;

	private final int most;

	private final long expected;

	private final ReadProgress progress;

	private int row;

	/**
	 * Begins to read.
	 * @param numbers the numbers in E.164
	 * @param most how many there may be
	 * @param expected about how many there are
	 * @param progress is told how many are read
	 */
	GroupRows(Iterator<String> numbers, int most, long expected, ReadProgress progress) {
		this.numbers = numbers;
		this.most = most;
		this.expected = expected;
		this.progress = progress;
	}

	@Override
	public SheetRow read() {
		if (!this.numbers.hasNext()) {
			return null;
		}
		if (this.row == this.most) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, RowSource.GROUPS.parameter(),
					"recipient.groups-large", this.most);
		}
		this.row++;
		if (this.row % STEP == 0) {
			this.progress.read(this.row, Math.max(this.row, this.expected));
		}
		return new SheetRow(this.row, List.of(this.numbers.next()), null, 0);
	}

	@Override
	public void close() {
		// nothing is held open
	}

}
