package io.smsconsole.web.console.limit;

import io.smsconsole.web.form.Entered;

/**
 * Figures of limits as forms send them.
 */
final class Figures {

	/** No limit may be so: what is no number is refused as such a one is. */
	private static final int NONSENSE = -1;

	private Figures() {
	}

	/**
	 * Reads a figure.
	 * @return 0 where nothing is entered
	 */
	static Integer of(String text) {
		if (text == null || text.isBlank()) {
			return 0;
		}
		Integer figure = Entered.integer(text);
		return (figure != null) ? figure : (Integer) NONSENSE;
	}

	/**
	 * Shows a figure in a field, where none is left empty.
	 */
	static String text(int figure) {
		return (figure > 0) ? Integer.toString(figure) : "";
	}

}
