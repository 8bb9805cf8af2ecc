package io.smsconsole.core.audience.customergroup;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with groups of customers.
 */
@Service
public class CustomerGroupActions {

	private static final String ID = "CustomerGroupId";

	private static final int MOST = 10_000;

	private final CustomerGroups groups;

	CustomerGroupActions(CustomerGroups groups) {
		this.groups = groups;
	}

	/**
	 * Makes a group.
	 * @param request its name
	 * @return its id
	 */
	@Action(name = "AddCustomerGroup", access = Access.WRITE)
	public AddCustomerGroupResponse add(AddCustomerGroupRequest request) {
		return new AddCustomerGroupResponse(
				this.groups.add(Parameters.region(request.international()), request.groupName()));
	}

	/**
	 * Gives a group another name.
	 * @param request the name
	 * @return nothing
	 */
	@Action(name = "ModifyCustomerGroup", access = Access.WRITE)
	public Done modify(ModifyCustomerGroupRequest request) {
		this.groups.rename(find(request.customerGroupId()).id(), request.groupName());
		return new Done();
	}

	/**
	 * Deletes a group; its customers stay in the pool.
	 * @param request which
	 * @return nothing
	 */
	@Action(name = "DeleteCustomerGroup", access = Access.WRITE)
	public Done delete(CustomerGroupRequest request) {
		this.groups.delete(find(request.customerGroupId()).id());
		return new Done();
	}

	/**
	 * Lists groups.
	 * @param request which of them
	 * @return them, newest first
	 */
	@Action(name = "DescribeCustomerGroupList", access = Access.READ)
	public DescribeCustomerGroupListResponse list(DescribeCustomerGroupListRequest request) {
		CustomerGroupFilter filter = new CustomerGroupFilter(Parameters.regionOrBoth(request.international()),
				Like.containing(request.groupName()));
		return new DescribeCustomerGroupListResponse(
				this.groups.list(filter, Page.of(request.limit(), request.offset()))
					.stream()
					.map(CustomerGroupInfo::of)
					.toList(),
				this.groups.count(filter));
	}

	/**
	 * Tells about one group.
	 * @param request which
	 * @return the group
	 */
	@Action(name = "DescribeCustomerGroupInfo", access = Access.READ)
	public CustomerGroupInfo info(DescribeCustomerGroupInfoRequest request) {
		return CustomerGroupInfo.of(find(request.customerGroupId()));
	}

	/**
	 * Puts customers of the pool into a group.
	 * @param request whom
	 * @return how many were not in it
	 */
	@Action(name = "AddCustomersToGroup", access = Access.WRITE)
	public CustomerGroupChange join(AddCustomersToGroupRequest request) {
		return new CustomerGroupChange(
				this.groups.join(find(request.customerGroupId()), customers(request.customerIdSet())));
	}

	/**
	 * Takes customers out of a group.
	 * @param request whom
	 * @return how many were in it
	 */
	@Action(name = "RemoveCustomersFromGroup", access = Access.WRITE)
	public CustomerGroupChange leave(RemoveCustomersFromGroupRequest request) {
		return new CustomerGroupChange(
				this.groups.leave(find(request.customerGroupId()).id(), customers(request.customerIdSet())));
	}

	private CustomerGroup find(Long id) {
		return this.groups.find(Parameters.present(ID, id)).orElseThrow(() -> CustomerGroups.unknown(ID));
	}

	private static List<Long> customers(List<String> ids) {
		if (Parameters.present("CustomerIdSet", ids).size() > MOST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerIdSet", "parameter.list-long", MOST);
		}
		return ids.stream().map(Ids::parse).flatMap(Optional::stream).distinct().sorted().toList();
	}

}
