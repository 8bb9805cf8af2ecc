package io.smsconsole.auth.group;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What groups look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class GroupStates {

	@Bean
	StateFinder<Long> groupState(GroupMapper groups) {
		return StateFinder.of((Long id) -> find(groups, id))
			.madeBy(CreateGroupRequest.class, CreateGroupResponse.class, CreateGroupResponse::groupId)
			.changedBy(UpdateGroupRequest.class, UpdateGroupRequest::groupId)
			.changedBy(GroupRequest.class, GroupRequest::groupId);
	}

	@Bean
	StateFinder<List<Long>> membershipState(GroupMapper groups) {
		return StateFinder.of((List<Long> ids) -> Optional.of(new Several(find(groups, ids))))
			.changedBy(MembershipRequest.class, GroupStates::ids);
	}

	private static List<Long> ids(MembershipRequest request) {
		return Parameters.present("Info", request.info())
			.stream()
			.map((one) -> Parameters.present("Info.GroupId", one.groupId()))
			.distinct()
			.limit(Groups.LIMIT)
			.toList();
	}

	private static List<Facts> find(GroupMapper groups, List<Long> ids) {
		return ids.stream().map((id) -> find(groups, id)).flatMap(Optional::stream).toList();
	}

	private static Optional<Facts> find(GroupMapper groups, long id) {
		return groups.find(id)
			.map((group) -> new Facts(group.id(), group.name(), group.remark(),
					groups.members(id).stream().map(GroupMember::name).toList()));
	}

	/**
	 * What people decide about a group.
	 *
	 * @param groupId its id
	 * @param groupName its name
	 * @param remark what it is for
	 * @param members who is in it
	 */
	record Facts(long groupId, String groupName, String remark, List<String> members) {

	}

	/**
	 * Some groups.
	 *
	 * @param groups the groups
	 */
	record Several(List<Facts> groups) {

	}

}
