package io.smsconsole.core.base.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * Gathers the cells of one row after the other.
 */
final class RowBuilder {

	private String[] cells = new String[16];

	private int used;

	private CellFault fault;

	private int faultColumn;

	void put(int column, String text) {
		if (text.isBlank()) {
			return;
		}
		checkColumn(column);
		if (text.length() > SheetLimits.CELL_LENGTH) {
			throw Refusals.refusal("sheet.cell-too-long", SheetLimits.CELL_LENGTH);
		}
		if (text.length() > SheetLimits.USEFUL_LENGTH) {
			put(column, text.substring(0, SheetLimits.USEFUL_LENGTH), CellFault.TOO_LONG);
		}
		else {
			set(column, text);
		}
	}

	void put(int column, String text, CellFault cellFault) {
		checkColumn(column);
		set(column, text);
		if (this.fault == null || column < this.faultColumn) {
			this.fault = cellFault;
			this.faultColumn = column;
		}
	}

	/**
	 * Ends the row and begins the next.
	 * @return the row, or {@code null} where nothing was in it
	 */
	SheetRow take(int number) {
		SheetRow row = (this.used > 0) ? new SheetRow(number, texts(), this.fault, this.faultColumn) : null;
		Arrays.fill(this.cells, 0, this.used, null);
		this.used = 0;
		this.fault = null;
		this.faultColumn = 0;
		return row;
	}

	private List<String> texts() {
		String[] texts = Arrays.copyOf(this.cells, this.used);
		for (int i = 0; i < texts.length; i++) {
			texts[i] = (texts[i] != null) ? texts[i] : "";
		}
		return Arrays.asList(texts);
	}

	private void set(int column, String text) {
		if (column >= this.cells.length) {
			this.cells = Arrays.copyOf(this.cells, SheetLimits.COLUMNS);
		}
		this.cells[column] = text;
		this.used = Math.max(this.used, column + 1);
	}

	private static void checkColumn(int column) {
		if (column >= SheetLimits.COLUMNS) {
			throw Refusals.refusal("sheet.columns", SheetLimits.COLUMNS);
		}
	}

}
