package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * A number that something is to be sent to.
 *
 * @param written the number as it was asked for
 * @param number the number, or {@code null} where what was written is none
 * @param parameters the values of the template's variables
 * @param sheetRow the row of the task's list, or 0
 */
public record Candidate(String written, PhoneNumber number, List<String> parameters, int sheetRow) {

	/**
	 * A number that was found to be one.
	 * @param number the number
	 * @param parameters the values of the template's variables
	 * @param sheetRow the row of the task's list, or 0
	 */
	public Candidate(PhoneNumber number, List<String> parameters, int sheetRow) {
		this(number.e164(), number, parameters, sheetRow);
	}

	/**
	 * The number as it is recorded and answered.
	 * @return E.164, or what was written
	 */
	String phone() {
		return (this.number != null) ? this.number.e164() : this.written;
	}

	String isoCode() {
		return (this.number != null) ? this.number.isoCode() : PhoneNumber.UNKNOWN_COUNTRY;
	}

}
