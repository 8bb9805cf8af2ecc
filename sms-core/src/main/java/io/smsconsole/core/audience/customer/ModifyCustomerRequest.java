package io.smsconsole.core.audience.customer;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Changes what is known of a customer. What is left out is taken away.
 *
 * @param customerId the customer
 * @param name what they are called, up to 64 characters
 * @param attributeSet what else is known of them, up to 20 attributes
 * @param tagSet their tags, up to 20 of up to 32 characters
 */
public record ModifyCustomerRequest(@Required String customerId, String name, List<CustomerAttribute> attributeSet,
		List<String> tagSet) {

}
