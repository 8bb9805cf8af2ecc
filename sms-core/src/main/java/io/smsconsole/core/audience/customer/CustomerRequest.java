package io.smsconsole.core.audience.customer;

import io.smsconsole.core.base.action.Required;

/**
 * Names a customer.
 *
 * @param customerId the customer
 */
public record CustomerRequest(@Required String customerId) {

}
