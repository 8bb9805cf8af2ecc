package io.smsconsole.core.base.content;

import java.util.regex.Pattern;

/**
 * The words at the end of a marketing text that tell how to get no more of them, such as
 * {@code 拒收请回复R}.
 */
public final class UnsubscribeNotice {

	private static final String KEYWORD = "(TD|QX|STOP|0000|T|N|R|退订)";

	private static final String END = "[\\s。．.!！)）\\]】」]*$";

	private static final Pattern CHINESE = Pattern.compile(
			"((拒收|退订)[,，:：]?请?(直接)?(回复?|发送?)|(回复?|发送?))[\"“「]?" + KEYWORD + "[\"”」]?(退订|拒收|取消订阅)?" + END,
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ENGLISH = Pattern.compile("((reply|text|send)\\s+(with\\s+)?[\"'“]?" + KEYWORD
			+ "[\"'”]?(\\s+to\\s+(unsubscribe|opt[ -]?out|stop|cancel|end))?"
			+ "|(to\\s+)?(unsubscribe|opt[ -]?out|stop|cancel)[:,]?\\s+(reply|text|send)\\s+[\"'“]?" + KEYWORD
			+ "[\"'”]?)" + END, Pattern.CASE_INSENSITIVE);

	private UnsubscribeNotice() {
	}

	/**
	 * Whether a text ends with such a notice.
	 * @param text the text
	 * @return whether it does, in Chinese or English
	 */
	public static boolean ends(String text) {
		return CHINESE.matcher(text).find() || ENGLISH.matcher(text).find();
	}

	/**
	 * Leaves such a notice away.
	 * @param text the text
	 * @return the text before it, the whole text where there is none
	 */
	public static String without(String text) {
		return ENGLISH.matcher(CHINESE.matcher(text).replaceFirst("")).replaceFirst("");
	}

}
