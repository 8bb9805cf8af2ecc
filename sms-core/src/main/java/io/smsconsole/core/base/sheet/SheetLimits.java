package io.smsconsole.core.base.sheet;

/**
 * How much a sheet may be, so that no file takes more memory or time than the platform
 * has for it.
 */
public final class SheetLimits {

	/** Bytes of a file, as the console guide states them: 30 MB. */
	public static final long FILE_BYTES = 30L << 20;

	/** Characters of pasted text: what a large API request may hold. */
	public static final int PASTED_LENGTH = 10 << 20;

	/**
	 * Columns that are looked at: a template of 500 characters has at most 166 variables.
	 */
	public static final int COLUMNS = 256;

	/** Characters of a cell: what spreadsheet programs can hold at most. */
	public static final int CELL_LENGTH = 32_767;

	/** Characters of a cell that are of use: no message may be longer. */
	public static final int USEFUL_LENGTH = 1_000;

	/** Rows of a sheet: what spreadsheet programs can hold at most. */
	static final int ROWS = 1 << 20;

	/**
	 * Characters of a line of text: all columns filled to the useful length, and some.
	 */
	static final int LINE_LENGTH = 300_000;

	/** Bytes of an unpacked part with rows or texts; a million full rows take half. */
	static final long PART_BYTES = 1L << 30;

	/** Bytes of an unpacked part that only describes the workbook. */
	static final long SMALL_PART_BYTES = 8L << 20;

	/** Files in a workbook; large ones have some hundred. */
	static final int PARTS = 10_000;

	/** Packed bytes become this many at most; sheets reach 30, bombs 1,000. */
	static final long RATIO = 120;

	/** Below these bytes the ratio tells nothing. */
	static final long RATIO_FLOOR = 4L << 20;

	/** Distinct texts of a workbook; each keeps four bytes of memory. */
	static final int TEXTS = 8_000_000;

	/** Bytes that an XML tag, comment or declaration may take. */
	static final int TOKEN_BYTES = 64 << 10;

	/** How deep XML elements may nest; sheets need eight. */
	static final int DEPTH = 64;

	/** Different names in one part; the standard has a few hundred. */
	static final int NAMES = 1_000;

	private SheetLimits() {
	}

}
