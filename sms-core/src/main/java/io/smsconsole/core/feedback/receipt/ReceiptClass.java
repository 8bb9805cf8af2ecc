package io.smsconsole.core.feedback.receipt;

import java.util.Locale;

import io.smsconsole.core.base.text.Texts;

/**
 * The kinds of outcome that receipt analysis counts. Where a code stands for several
 * reasons, the first one named decides, but a number that may be either gone or only off
 * is {@link #OFF_OR_NOT_IN_USE}, so that nobody strikes it from a list by mistake.
 */
public enum ReceiptClass {

	/** The message arrived. */
	DELIVERED,

	/** No such number, or none that could exist. */
	NUMBER_NOT_EXIST,

	/** The phone is off, or the subscription suspended. */
	OFF,

	/** The number does not exist, or is off: the carrier does not tell which. */
	OFF_OR_NOT_IN_USE,

	/** The phone has no signal or no room. */
	HANDSET,

	/** The number moves, or has moved, from one carrier to another. */
	PORTED,

	/** The person asked to be left alone. */
	UNSUBSCRIBED,

	/** The number is on a list of those not to be written to. */
	BLACKLIST,

	/** The carrier has sent the number enough for now. */
	FREQUENCY,

	/** A limit of the upstream platform, not of the carrier. */
	LIMIT,

	/** Words, links or the text as a whole were objected to. */
	KEYWORD,

	/** The carrier's gateway stopped it, without saying why. */
	GATEWAY,

	/** The sign is not registered or not permitted. */
	SIGNATURE,

	/** The upstream did not take the request. */
	REQUEST,

	/** A fault on the way, at the upstream or the carrier. */
	INTERNAL,

	/** The code is not known, or says nothing. */
	UNKNOWN;

	/**
	 * The class in words.
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return a few words, such as "Off or suspended"
	 */
	public String text(Locale locale) {
		return Texts.of("receipts", locale).getString("class." + name());
	}

	/**
	 * What to do about a message that ended so.
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one or two sentences, or an empty string where there is nothing to do
	 */
	public String next(Locale locale) {
		return (this != DELIVERED) ? Texts.of("receipts", locale).getString("class." + name() + ".next") : "";
	}

}
