package io.smsconsole.core.audience.customer;

import java.util.List;

import io.smsconsole.core.base.phone.PhoneMask;

/**
 * A customer as it is told to callers.
 *
 * @param customerId the customer
 * @param international 0 mainland, 1 anywhere else
 * @param phoneNumber the number, masked unless it was asked to be revealed
 * @param name what they are called, or an empty string
 * @param attributeSet what else is known of them
 * @param tagSet their tags
 * @param createTime when they came into the pool, UNIX seconds
 * @param changeTime when something about them changed last, UNIX seconds
 */
public record CustomerInfo(String customerId, int international, String phoneNumber, String name,
		List<CustomerAttribute> attributeSet, List<String> tagSet, long createTime, long changeTime) {

	static CustomerInfo of(Customer customer, List<String> tags, boolean whole) {
		return new CustomerInfo(Long.toString(customer.id()), customer.region().wire(),
				whole ? customer.phone() : PhoneMask.of(customer.phone()), customer.name(),
				CustomerAttributes.read(customer.attributes()), tags, customer.createdAt().getEpochSecond(),
				customer.changedAt().getEpochSecond());
	}

}
