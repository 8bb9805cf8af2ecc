package io.smsconsole.core.audience.customer;

import io.smsconsole.core.base.action.Required;

/**
 * Something that is known of a customer.
 *
 * @param name what it is, 1 to 32 characters, such as {@code city}
 * @param value 1 to 200 characters
 */
public record CustomerAttribute(@Required String name, @Required String value) {

}
