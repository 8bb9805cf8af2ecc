package io.smsconsole.core.limits.frequency;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A message that was sent to a number.
 *
 * @param millis when
 * @param content what stands for its content
 */
record Sent(long millis, long content) {

	private static final char BETWEEN = ':';

	/**
	 * Writes messages as they are stored.
	 */
	static String write(List<Sent> all) {
		StringJoiner text = new StringJoiner(" ");
		for (Sent each : all) {
			text.add(Long.toString(each.millis, Character.MAX_RADIX) + BETWEEN
					+ Long.toString(each.content, Character.MAX_RADIX));
		}
		return text.toString();
	}

	/**
	 * Reads what was stored.
	 */
	static List<Sent> read(String text) {
		List<Sent> all = new ArrayList<>();
		int from = 0;
		while (from < text.length()) {
			int middle = text.indexOf(BETWEEN, from);
			int blank = text.indexOf(' ', middle);
			int to = (blank < 0) ? text.length() : blank;
			all.add(new Sent(Long.parseLong(text, from, middle, Character.MAX_RADIX),
					Long.parseLong(text, middle + 1, to, Character.MAX_RADIX)));
			from = to + 1;
		}
		return all;
	}

}
