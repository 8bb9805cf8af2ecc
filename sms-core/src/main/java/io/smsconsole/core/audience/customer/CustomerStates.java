package io.smsconsole.core.audience.customer;

import java.util.List;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What customers look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class CustomerStates {

	@Bean
	StateFinder<String> customerState(Customers customers, CustomerTags tags) {
		return StateFinder
			.of((String text) -> Ids.parse(text)
				.flatMap(customers::find)
				.map((customer) -> CustomerInfo.of(customer,
						tags.of(List.of(customer.id())).getOrDefault(customer.id(), List.of()), false)))
			.changedBy(ModifyCustomerRequest.class, ModifyCustomerRequest::customerId)
			.changedBy(DeleteCustomersRequest.class, CustomerStates::onlyOne);
	}

	/** Of many the log tells the number that the request names. */
	private static String onlyOne(DeleteCustomersRequest request) {
		List<String> ids = request.customerIdSet();
		return (ids != null && ids.size() == 1) ? ids.get(0) : null;
	}

}
