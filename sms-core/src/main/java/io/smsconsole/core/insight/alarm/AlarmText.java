package io.smsconsole.core.insight.alarm;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.text.Texts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An alarm in words.
 *
 * @param subject what happened, one line of at most 200 characters
 * @param text what follows from it and what to do
 */
public record AlarmText(String subject, String text) {

	private static final int LONGEST_SUBJECT = 200;

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {
	};

	/**
	 * Writes an alarm out.
	 * @param alarm the alarm
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return the words, without line breaks or other control characters
	 */
	public static AlarmText of(Alarm alarm, Locale locale) {
		ResourceBundle bundle = Texts.of("alarms", locale);
		String key = alarm.variant().isEmpty() ? alarm.kind().name() : alarm.kind().name() + "." + alarm.variant();
		Object[] arguments = JSON.readValue(alarm.arguments(), STRINGS).stream().map(AlarmText::line).toArray();
		String subject = fill(bundle.getString(key + ".subject"), arguments);
		return new AlarmText(subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
				fill(bundle.getString(key + ".text"), arguments));
	}

	private static String fill(String pattern, Object[] arguments) {
		return new MessageFormat(pattern, Locale.ROOT).format(arguments);
	}

	/** What people write may hold anything, and becomes part of a mail's head. */
	private static String line(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
	}

}
