package io.smsconsole.web.developer.reference;

import java.util.Locale;

import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.ActionTexts;

/**
 * An action as the reference tells it.
 *
 * @param entry what the catalogue knows
 * @param words what it does, in the reader's language
 * @param callable whether the reader may call it
 */
public record ReferenceLine(ActionEntry entry, String words, boolean callable) {

	static ReferenceLine of(ActionEntry entry, Locale locale, boolean callable) {
		return new ReferenceLine(entry, ActionTexts.of(entry.name(), locale), callable);
	}

	/**
	 * The key of the kind of access.
	 * @return the message key
	 */
	public String access() {
		return "reference.access." + this.entry.access().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The key of what the action is decided on.
	 * @return the message key
	 */
	public String resource() {
		return "reference.resource." + this.entry.resource().name().toLowerCase(Locale.ROOT);
	}

	boolean matches(String wanted) {
		String needle = wanted.strip().toLowerCase(Locale.ROOT);
		return this.entry.name().toLowerCase(Locale.ROOT).contains(needle)
				|| this.words.toLowerCase(Locale.ROOT).contains(needle);
	}

}
