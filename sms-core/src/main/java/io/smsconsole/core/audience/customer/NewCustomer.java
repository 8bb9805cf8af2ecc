package io.smsconsole.core.audience.customer;

import java.util.Map;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * Somebody who shall be in the pool, already there or not.
 *
 * @param number the number
 * @param name what they are called, or an empty string to leave it as it is
 * @param attributes what else is known of them; what is not named stays as it is
 */
public record NewCustomer(PhoneNumber number, String name, Map<String, String> attributes) {

	/**
	 * A number of whom nothing else is known.
	 * @param number the number
	 * @return a customer without a name
	 */
	public static NewCustomer of(PhoneNumber number) {
		return new NewCustomer(number, "", Map.of());
	}

}
