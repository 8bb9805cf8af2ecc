package io.smsconsole.core.feedback.delivery;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;
import io.smsconsole.core.base.text.Texts;

/**
 * Why an attempt failed.
 */
public enum DeliveryFault implements Coded {

	/** There was no whole answer in time. */
	TIMEOUT(1),

	/** The host is not known. */
	HOST(2),

	/** The host leads into a private network. */
	FORBIDDEN(3),

	/** Nobody listens there. */
	CONNECTION(4),

	/** The certificate or the encryption is not right. */
	TLS(5),

	/** The connection broke off before there was an answer. */
	BROKEN(6),

	/** What came is not HTTP. */
	PROTOCOL(7),

	/** The HTTP status tells of no success. */
	STATUS(8),

	/** The answer is longer than it may be. */
	LENGTH(9),

	/** The answer is not the JSON that was agreed on. */
	ANSWER(10),

	/** The receiver answers that it did not take it. */
	RESULT(11);

	private final int wire;

	DeliveryFault(int wire) {
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
		return Texts.of("deliveries", locale).getString(name());
	}

}
