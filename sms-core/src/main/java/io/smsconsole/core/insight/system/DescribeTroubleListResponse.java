package io.smsconsole.core.insight.system;

import java.util.List;

/**
 * What is wrong with the installation, and what was until a few minutes ago.
 *
 * @param troubleSet what goes on first, then what is over
 */
public record DescribeTroubleListResponse(List<Trouble> troubleSet) {

	/**
	 * Something that is wrong, or was.
	 *
	 * @param kind the kind of its alarm, such as {@code upstream-down}
	 * @param subject what is wrong, one line in the caller's language
	 * @param text what goes on all the same, what waits and what to do
	 * @param path the page that shows more
	 * @param beginTime since when, UNIX seconds
	 * @param endTime until when, UNIX seconds, or 0 while it goes on
	 */
	public record Trouble(String kind, String subject, String text, String path, long beginTime, long endTime) {

		/**
		 * Whether it is over.
		 * @return {@code false} while it goes on
		 */
		public boolean over() {
			return this.endTime > 0;
		}

	}

}
