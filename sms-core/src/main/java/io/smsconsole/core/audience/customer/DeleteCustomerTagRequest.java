package io.smsconsole.core.audience.customer;

import io.smsconsole.core.base.action.Required;

/**
 * Takes a tag off everybody who has it; the customers stay.
 *
 * @param tag the tag
 */
public record DeleteCustomerTagRequest(@Required String tag) {

}
