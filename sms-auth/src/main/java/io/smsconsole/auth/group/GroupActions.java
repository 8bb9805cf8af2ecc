package io.smsconsole.auth.group;

import java.util.List;

import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.auth.paging.AccessTimes;
import io.smsconsole.auth.paging.Rows;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with groups of accounts.
 */
@Service
public class GroupActions {

	private static final String SERVICE = "cam";

	private static final String INFO = "Info";

	private static final int MOST_AT_ONCE = 200;

	private final Groups groups;

	private final SubAccounts accounts;

	private final AccessTimes times;

	GroupActions(Groups groups, SubAccounts accounts, AccessTimes times) {
		this.groups = groups;
		this.accounts = accounts;
		this.times = times;
	}

	/**
	 * Makes a group without members.
	 * @param request its name and what it is for
	 * @return its id
	 */
	@Action(name = "CreateGroup", service = SERVICE, access = Access.WRITE)
	public CreateGroupResponse create(CreateGroupRequest request) {
		String name = GroupText.name(Parameters.present("GroupName", request.groupName()));
		return new CreateGroupResponse(
				this.groups.create(name, (request.remark() != null) ? GroupText.remark(request.remark()) : ""));
	}

	/**
	 * Changes what is written about a group.
	 * @param request what is to be another
	 * @return nothing to tell
	 */
	@Action(name = "UpdateGroup", service = SERVICE, access = Access.WRITE)
	public Done update(UpdateGroupRequest request) {
		this.groups.update(Parameters.present("GroupId", request.groupId()),
				(request.groupName() != null) ? GroupText.name(request.groupName()) : null,
				(request.remark() != null) ? GroupText.remark(request.remark()) : null);
		return new Done();
	}

	/**
	 * Lists groups.
	 * @param request which of them
	 * @return them, by name
	 */
	@Action(name = "ListGroups", service = SERVICE, access = Access.READ)
	public ListGroupsResponse list(ListGroupsRequest request) {
		return response(this.groups.list(request.keyword()), Rows.of(request.page(), request.rp()));
	}

	/**
	 * Shows a group with its members.
	 * @param request which
	 * @return the group
	 */
	@Action(name = "GetGroup", service = SERVICE, access = Access.READ)
	public GetGroupResponse get(GroupRequest request) {
		UserGroup group = this.groups.existing("GroupId", request.groupId());
		List<GroupMemberInfo> people = this.groups.people(group.id()).stream().map(GroupMemberInfo::of).toList();
		return new GetGroupResponse(group.id(), group.name(), people.size(), group.remark(),
				this.times.text(group.createdAt()), people);
	}

	/**
	 * Deletes a group; its members lose what it granted them.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteGroup", service = SERVICE, access = Access.WRITE)
	public Done delete(GroupRequest request) {
		this.groups.delete(Parameters.present("GroupId", request.groupId()));
		return new Done();
	}

	/**
	 * Puts accounts into groups, all or none.
	 * @param request who and where
	 * @return nothing to tell
	 */
	@Action(name = "AddUserToGroup", service = SERVICE, access = Access.WRITE)
	public Done add(MembershipRequest request) {
		this.groups.add(memberships(request));
		return new Done();
	}

	/**
	 * Takes accounts out of groups, all or none.
	 * @param request who and where
	 * @return nothing to tell
	 */
	@Action(name = "RemoveUserFromGroup", service = SERVICE, access = Access.WRITE)
	public Done remove(MembershipRequest request) {
		this.groups.remove(memberships(request));
		return new Done();
	}

	/**
	 * Lists the groups that an account is in.
	 * @param request the account
	 * @return them, by name
	 */
	@Action(name = "ListGroupsForUser", service = SERVICE, access = Access.READ)
	public ListGroupsResponse ofUser(ListGroupsForUserRequest request) {
		long uin = uin("SubUin", request.subUin(), request.uid());
		return response(this.groups.ofMember(uin), Rows.of(request.page(), request.rp()));
	}

	/**
	 * Lists the accounts of a group.
	 * @param request the group
	 * @return them, by name
	 */
	@Action(name = "ListUsersForGroup", service = SERVICE, access = Access.READ)
	public ListUsersForGroupResponse people(ListUsersForGroupRequest request) {
		List<GroupMember> people = this.groups.people(this.groups.existing("GroupId", request.groupId()).id());
		return new ListUsersForGroupResponse(people.size(),
				Rows.of(request.page(), request.rp()).of(people).stream().map(GroupMemberInfo::of).toList());
	}

	private ListGroupsResponse response(List<UserGroup> found, Rows rows) {
		return new ListGroupsResponse(found.size(),
				rows.of(found)
					.stream()
					.map((group) -> new GroupInfo(group.id(), group.name(), this.times.text(group.createdAt()),
							group.remark(), group.members()))
					.toList());
	}

	private List<Membership> memberships(MembershipRequest request) {
		List<GroupIdOfUidInfo> info = Parameters.present(INFO, request.info());
		if (info.isEmpty() || info.size() > MOST_AT_ONCE) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, INFO, "access.at-once", MOST_AT_ONCE);
		}
		return info.stream()
			.map((one) -> new Membership(Parameters.present("Info.GroupId", one.groupId()),
					uin("Info.Uin", one.uin(), one.uid())))
			.toList();
	}

	/** Both numbers of an account are the same here. */
	private long uin(String parameter, Long uin, Long uid) {
		return this.accounts.existing(parameter, (uin != null) ? uin : uid).uin();
	}

}
