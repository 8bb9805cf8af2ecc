package io.smsconsole.core.base.phone;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

/**
 * What reading a number came to: exactly one of the two is there.
 *
 * @param number the number, or {@code null}
 * @param fault why it is none, or {@code null}
 */
public record PhoneResult(PhoneNumber number, PhoneFault fault) {

	static PhoneResult of(PhoneNumber number) {
		return new PhoneResult(number, null);
	}

	static PhoneResult refused(PhoneFault fault) {
		return new PhoneResult(null, fault);
	}

	/**
	 * Whether it is a number.
	 * @return whether {@link #number()} is there
	 */
	public boolean isNumber() {
		return this.number != null;
	}

	/**
	 * The number, for callers that stop at a bad one.
	 * @param parameter the parameter that held it, as it is named on the wire
	 * @return the number
	 * @throws SmsException {@code InvalidParameterValue.IncorrectPhoneNumber} with the
	 * reason
	 */
	public PhoneNumber orThrow(String parameter) {
		if (this.number == null) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, parameter,
					this.fault.reason());
		}
		return this.number;
	}

	/**
	 * Refuses a number that belongs to the other region.
	 * @param region where the number has to belong
	 * @return this, or the refusal
	 */
	public PhoneResult in(Region region) {
		if (this.number == null || this.number.region() == region) {
			return this;
		}
		return refused((region == Region.MAINLAND) ? PhoneFault.NOT_MAINLAND : PhoneFault.NOT_INTERNATIONAL);
	}

}
