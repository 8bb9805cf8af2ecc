package io.smsconsole.core.base.phone;

/**
 * Why a text is not a number that messages can go to.
 */
public enum PhoneFault {

	/** Nothing was written. */
	EMPTY("phone.empty"),

	/** More characters than any number has. */
	TOO_LONG("phone.too-long"),

	/** Characters or a form that a number does not have. */
	MALFORMED("phone.malformed"),

	/** No country has this calling code. */
	UNKNOWN_COUNTRY("phone.unknown-country"),

	/** Not a number of its country's numbering plan. */
	INVALID("phone.invalid"),

	/** A valid number, but of a fixed line or a service. */
	NOT_MOBILE("phone.not-mobile"),

	/** An international number where a mainland one belongs. */
	NOT_MAINLAND("phone.not-mainland"),

	/** A mainland number where an international one belongs. */
	NOT_INTERNATIONAL("phone.not-international");

	private final String reason;

	PhoneFault(String reason) {
		this.reason = reason;
	}

	/**
	 * The key of the text that explains it.
	 * @return a key of the bundle {@code reasons}
	 */
	public String reason() {
		return this.reason;
	}

}
