package io.smsconsole.web.shell;

/**
 * Counts what the person who asks has not read, for the header. Without such a bean there
 * is no bell.
 */
@FunctionalInterface
public interface Bell {

	/**
	 * Counts.
	 * @return how much, or {@code null} where the person may read none of it
	 */
	Count count();

	/**
	 * What is behind the bell.
	 *
	 * @param path the page that lists it
	 * @param unread how much of it was not read
	 */
	record Count(String path, int unread) {

		/** Nobody counts further. */
		private static final int MOST = 99;

		/**
		 * The number on the bell.
		 * @return the number, or that there are more than 99
		 */
		public String text() {
			return (this.unread > MOST) ? MOST + "+" : Integer.toString(this.unread);
		}

	}

}
