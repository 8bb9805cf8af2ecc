package io.smsconsole.core.audience.customer;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with the customers of the pool.
 */
@Service
public class CustomerActions {

	private final CustomerList list;

	private final Customers customers;

	private final CustomerTags tags;

	private final CustomerChanges changes;

	CustomerActions(CustomerList list, Customers customers, CustomerTags tags, CustomerChanges changes) {
		this.list = list;
		this.customers = customers;
		this.tags = tags;
		this.changes = changes;
	}

	/**
	 * Lists customers, newest first, their numbers masked.
	 * @param request which of them
	 * @return them
	 */
	@Action(name = "DescribeCustomers", access = Access.READ)
	public DescribeCustomersResponse list(DescribeCustomersRequest request) {
		return this.list.list(request, false);
	}

	/**
	 * Lists customers with their whole numbers, which is written into the audit log.
	 * @param request which of them
	 * @return them
	 */
	@Action(name = "RevealCustomers", access = Access.REVEAL)
	public DescribeCustomersResponse reveal(DescribeCustomersRequest request) {
		return this.list.list(request, true);
	}

	/**
	 * Tells about one customer, the number masked.
	 * @param request which
	 * @return the customer
	 */
	@Action(name = "DescribeCustomerInfo", access = Access.READ)
	public CustomerInfo info(CustomerRequest request) {
		return find(request, false);
	}

	/**
	 * Tells about one customer with the whole number, which is written into the audit
	 * log.
	 * @param request which
	 * @return the customer
	 */
	@Action(name = "RevealCustomerInfo", access = Access.REVEAL)
	public CustomerInfo revealInfo(CustomerRequest request) {
		return find(request, true);
	}

	/**
	 * Changes what is known of a customer.
	 * @param request the customer as they shall be
	 * @return the customer
	 */
	@Action(name = "ModifyCustomer", access = Access.WRITE)
	public CustomerInfo modify(ModifyCustomerRequest request) {
		return this.changes.modify(id(request.customerId()), request);
	}

	/**
	 * Takes customers out of the pool and out of all groups.
	 * @param request which
	 * @return how many were in it
	 */
	@Action(name = "DeleteCustomers", access = Access.WRITE)
	public DeleteCustomersResponse delete(DeleteCustomersRequest request) {
		return new DeleteCustomersResponse(this.changes.delete(request));
	}

	/**
	 * Lists the tags in use.
	 * @param request nothing
	 * @return the tags
	 */
	@Action(name = "DescribeCustomerTagList", access = Access.READ)
	public DescribeCustomerTagListResponse tags(DescribeCustomerTagListRequest request) {
		return new DescribeCustomerTagListResponse(this.tags.used());
	}

	/**
	 * Takes a tag off everybody, some thousand at a time: what was done stays done where
	 * it is broken off, and doing it again does the rest.
	 * @param request the tag
	 * @return how many had it
	 */
	@Action(name = "DeleteCustomerTag", access = Access.WRITE)
	public DeleteCustomerTagResponse deleteTag(DeleteCustomerTagRequest request) {
		long tag = this.tags.find(Parameters.required("Tag", request.tag()))
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Tag", "customer.tag-unknown"));
		int customers = 0;
		int slice;
		do {
			slice = this.tags.detachSome(tag);
			customers += slice;
		}
		while (slice == CustomerTags.SLICE);
		return new DeleteCustomerTagResponse(customers);
	}

	private CustomerInfo find(CustomerRequest request, boolean whole) {
		Customer customer = this.customers.find(id(request.customerId())).orElseThrow(CustomerChanges::unknown);
		return CustomerInfo.of(customer, this.tags.of(List.of(customer.id())).getOrDefault(customer.id(), List.of()),
				whole);
	}

	private static long id(String text) {
		return Ids.parse(text).orElseThrow(CustomerChanges::unknown);
	}

}
