package io.smsconsole.web.form;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

/**
 * One of the things that a select or a row of radio buttons offers: its text is given, or
 * looked up by a key.
 *
 * @param value what the form sends
 * @param text the text on screen, or {@code null}
 * @param key the key of the text on screen, or {@code null}
 */
public record Choice(String value, String text, String key) {

	/**
	 * A choice with a text of its own, such as the name of an application.
	 * @param value what the form sends
	 * @param text the text on screen
	 * @return the choice
	 */
	public static Choice of(Object value, String text) {
		return new Choice(value.toString(), text, null);
	}

	/**
	 * A choice whose text is in the bundles.
	 * @param value what the form sends
	 * @param key the key of the text
	 * @return the choice
	 */
	public static Choice key(Object value, String key) {
		return new Choice(value.toString(), null, key);
	}

	/**
	 * Keeps what is chosen on offer, whatever became of it.
	 * @param offered what is offered now
	 * @param chosen the value that is chosen, or blank
	 * @return what is offered, and the chosen value at the end where it is missing
	 */
	public static List<Choice> keeping(List<Choice> offered, String chosen) {
		if (!StringUtils.hasText(chosen) || offered.stream().anyMatch((choice) -> choice.value().equals(chosen))) {
			return offered;
		}
		return Stream.concat(offered.stream(), Stream.of(of(chosen, chosen))).toList();
	}

}
