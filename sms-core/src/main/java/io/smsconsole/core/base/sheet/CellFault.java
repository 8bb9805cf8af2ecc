package io.smsconsole.core.base.sheet;

/**
 * Why a cell has nothing that could be used.
 */
public enum CellFault {

	/** More characters than any message has. */
	TOO_LONG("sheet.cell-useless-length"),

	/** A formula that ended in an error, such as {@code #N/A}. */
	FORMULA_ERROR("sheet.formula-error"),

	/** A formula whose result was not saved with it. */
	FORMULA_WITHOUT_RESULT("sheet.formula-without-result");

	private final String reason;

	CellFault(String reason) {
		this.reason = reason;
	}

	/**
	 * The key of the text that explains it; its argument is the column, counted from 1.
	 * @return a key of the bundle {@code reasons}
	 */
	public String reason() {
		return this.reason;
	}

}
