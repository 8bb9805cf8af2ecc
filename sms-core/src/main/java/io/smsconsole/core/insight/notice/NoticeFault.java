package io.smsconsole.core.insight.notice;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;
import io.smsconsole.core.base.text.Texts;

/**
 * Why a notice could not be sent.
 */
public enum NoticeFault implements Coded {

	/** The server could not be reached. */
	CONNECTION(1),

	/** The server does not know the user or the password. */
	LOGIN(2),

	/** The server does not take this for now. */
	DEFERRED(3),

	/** The server refuses the address or the content for good. */
	REFUSED(4);

	private final int wire;

	NoticeFault(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The reason in words.
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one sentence
	 */
	public String text(Locale locale) {
		return Texts.of("alarms", locale).getString("fault." + name());
	}

}
