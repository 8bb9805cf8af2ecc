package io.smsconsole.core.audience.customergroup;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What groups look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class CustomerGroupStates {

	@Bean
	StateFinder<Long> customerGroupState(CustomerGroups groups) {
		return StateFinder.of((Long id) -> groups.find(id).map(CustomerGroupInfo::of))
			.madeBy(AddCustomerGroupRequest.class, AddCustomerGroupResponse.class,
					AddCustomerGroupResponse::customerGroupId)
			.changedBy(ModifyCustomerGroupRequest.class, ModifyCustomerGroupRequest::customerGroupId)
			.changedBy(CustomerGroupRequest.class, CustomerGroupRequest::customerGroupId)
			.changedBy(AddCustomersToGroupRequest.class, AddCustomersToGroupRequest::customerGroupId)
			.changedBy(RemoveCustomersFromGroupRequest.class, RemoveCustomersFromGroupRequest::customerGroupId);
	}

}
