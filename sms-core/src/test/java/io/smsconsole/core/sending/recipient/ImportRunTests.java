package io.smsconsole.core.sending.recipient;

import java.util.List;

import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class ImportRunTests {

	private final ImportRun run = new ImportRun(
			new RecipientList(1, "", Region.MAINLAND, 0, RecipientListState.PARSING, "", 0, 0, 0, 0, 0, 0),
			RowSource.SHEET, mock(RecipientSliceMapper.class));

	@Test
	void takesAsManyRowsAsAListMayHaveAndRefusesOneMore() {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> this.run.read(new Rows(ImportRun.MAX_ROWS + 1)))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo("recipient.too-many-rows"));
		assertThat(this.run.counts()).isEqualTo(new ImportCounts(1_000_000, 1_000_000, 0, 0, 200));
	}

	/**
	 * A sheet of many different numbers.
	 */
	private static final class Rows implements SheetReader {

		private final int rows;

		private int row;

		Rows(int rows) {
			this.rows = rows;
		}

		@Override
		public SheetRow read() {
			if (this.row == this.rows) {
				return null;
			}
			String number = "138" + String.valueOf(100_000_000 + this.row++).substring(1);
			return new SheetRow(this.row, List.of(number), null, 0);
		}

		@Override
		public void close() {
		}

	}

}
