package io.smsconsole.core.base.sheet;

import java.util.List;

/**
 * A row that has something in it.
 *
 * @param number the row's number as spreadsheet programs show it, from 1
 * @param cells the texts as displayed, without the empty ones at the end; an empty cell
 * is an empty text
 * @param fault why the cell in {@code faultColumn} can't be used, or {@code null} where
 * all can
 * @param faultColumn the first column with a fault, from 0
 */
public record SheetRow(int number, List<String> cells, CellFault fault, int faultColumn) {

	/**
	 * The text of a cell.
	 * @param column the column, from 0
	 * @return the text, empty for a cell that is not there
	 */
	public String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

}
