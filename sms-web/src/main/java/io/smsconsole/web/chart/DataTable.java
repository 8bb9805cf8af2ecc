package io.smsconsole.web.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of figures, which a page shows and a file holds.
 *
 * @param id its name in kebab case
 * @param title the key of its title
 * @param columns its columns
 * @param rows its rows, each with a cell for every column
 */
public record DataTable(String id, String title, List<Column> columns, List<List<Cell>> rows) {

	/**
	 * A column.
	 *
	 * @param label the key of its title
	 * @param number whether it holds numbers
	 */
	public record Column(String label, boolean number) {

		/**
		 * A column of texts.
		 * @param label the key of its title
		 * @return the column
		 */
		public static Column text(String label) {
			return new Column(label, false);
		}

		/**
		 * A column of numbers.
		 * @param label the key of its title
		 * @return the column
		 */
		public static Column number(String label) {
			return new Column(label, true);
		}

	}

	/**
	 * A cell.
	 *
	 * @param text what people read
	 * @param plain what a file holds
	 * @param link where it leads, or {@code null}
	 */
	public record Cell(String text, String plain, String link) {

		/**
		 * A cell with a text.
		 * @param text the text
		 * @return the cell
		 */
		public static Cell of(String text) {
			return new Cell(text, text, null);
		}

		/**
		 * A cell with a count.
		 * @param count the count
		 * @param link where it leads, or {@code null}
		 * @return the cell; nothing leads nowhere
		 */
		public static Cell count(long count, String link) {
			return new Cell(Figure.number(count), Long.toString(count), (count != 0) ? link : null);
		}

		/**
		 * A cell with an amount of money, which files hold exactly.
		 * @param yuan the amount
		 * @return the cell
		 */
		public static Cell money(BigDecimal yuan) {
			return new Cell(Figure.money(yuan), yuan.toPlainString(), null);
		}

		/**
		 * A cell with a share.
		 * @param part the part
		 * @param whole the whole
		 * @return the cell, with a dash where there is no whole
		 */
		public static Cell share(long part, long whole) {
			Double share = Figure.ratio(part, whole);
			return of((share != null) ? Figure.tenths(share) : "–");
		}

	}

}
