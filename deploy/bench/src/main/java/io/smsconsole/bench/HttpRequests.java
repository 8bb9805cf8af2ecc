package io.smsconsole.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * As much of HTTP as a stub needs.
 */
final class HttpRequests {

	private static final String LENGTH = "\r\ncontent-length:";

	private HttpRequests() {
	}

	/**
	 * How long the request in a buffer is.
	 * @param bytes the buffer
	 * @param filled how much of it is filled
	 * @return head and body together, or more than can be where the head is not whole
	 */
	static int length(byte[] bytes, int filled) {
		String text = new String(bytes, 0, filled, StandardCharsets.ISO_8859_1);
		int end = text.indexOf("\r\n\r\n");
		if (end < 0) {
			return Integer.MAX_VALUE;
		}
		String head = text.substring(0, end + 2).toLowerCase(Locale.ROOT);
		int at = head.indexOf(LENGTH);
		if (at < 0) {
			return end + 4;
		}
		String length = head.substring(at + LENGTH.length(), head.indexOf('\r', at + LENGTH.length()));
		return end + 4 + Integer.parseInt(length.strip());
	}

}
