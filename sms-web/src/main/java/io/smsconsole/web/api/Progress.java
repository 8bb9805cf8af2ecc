package io.smsconsole.web.api;

import java.util.Locale;

import io.smsconsole.auth.key.KeyHolder;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.web.language.Language;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How far a call has come: what is known of it when it ends, well or not.
 */
final class Progress {

	private Locale locale = Language.CHINESE.locale();

	private ActionEntry action;

	private KeyHolder holder;

	private boolean proven;

	/**
	 * Has everything that is done for the call speak the caller's language from now on.
	 */
	void speak(Locale language) {
		this.locale = language;
		LocaleContextHolder.setLocale(language);
	}

	void names(ActionEntry operation) {
		this.action = operation;
	}

	void claimedBy(KeyHolder claimed) {
		this.holder = claimed;
	}

	KeyHolder proven() {
		this.proven = true;
		return this.holder;
	}

	Locale locale() {
		return this.locale;
	}

	/** The operation, or {@code null} where the call names none that there is. */
	ActionEntry action() {
		return this.action;
	}

	/** Whose key the call names, or {@code null} where it names none of ours. */
	KeyHolder holder() {
		return this.holder;
	}

	/** Whether it was really the holder who called. */
	boolean isProven() {
		return this.proven;
	}

}
