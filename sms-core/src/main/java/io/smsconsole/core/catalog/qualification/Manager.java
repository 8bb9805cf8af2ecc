package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.action.Required;

/**
 * The person who answers for what is sent.
 *
 * @param name the person's name
 * @param phone a mainland mobile number; masked where it is told
 * @param idNumber the number of an identity document; masked where it is told
 */
public record Manager(@Required String name, String phone, String idNumber) {

	private static final int PHONE_HEAD = 3;

	private static final int ID_HEAD = 4;

	private static final int TAIL = 4;

	Manager masked() {
		return new Manager(this.name, mask(this.phone, PHONE_HEAD), mask(this.idNumber, ID_HEAD));
	}

	private static String mask(String text, int head) {
		if (text.length() <= head + TAIL) {
			return "*".repeat(text.length());
		}
		return text.substring(0, head) + "*".repeat(text.length() - head - TAIL) + text.substring(text.length() - TAIL);
	}

	@Override
	public String toString() {
		return "Manager[" + this.name + "]";
	}

}
