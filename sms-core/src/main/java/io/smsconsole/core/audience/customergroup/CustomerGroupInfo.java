package io.smsconsole.core.audience.customergroup;

/**
 * A group as it is told to callers.
 *
 * @param customerGroupId the group
 * @param international 0 mainland, 1 anywhere else
 * @param groupName its name
 * @param customers how many it has
 * @param createTime when it was made, UNIX seconds
 */
public record CustomerGroupInfo(long customerGroupId, int international, String groupName, int customers,
		long createTime) {

	static CustomerGroupInfo of(CustomerGroup group) {
		return new CustomerGroupInfo(group.id(), group.region().wire(), group.name(), group.members(),
				group.createdAt().getEpochSecond());
	}

}
