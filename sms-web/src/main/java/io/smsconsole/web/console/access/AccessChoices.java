package io.smsconsole.web.console.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.ListPoliciesRequest;
import io.smsconsole.auth.grant.ListPoliciesResponse;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.grant.StrategyInfo;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupInfo;
import io.smsconsole.auth.group.ListGroupsRequest;
import io.smsconsole.auth.group.ListGroupsResponse;
import io.smsconsole.auth.user.ListUsersRequest;
import io.smsconsole.auth.user.SubAccountInfo;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.web.form.Choice;

import org.springframework.stereotype.Component;

/**
 * What people can choose from when they hand rights on; nothing where they may not list
 * it.
 */
@Component
public class AccessChoices {

	private static final int MOST_A_PAGE = 200;

	/** As many as a list of suggestions can be looked through. */
	private static final int SUGGESTED = 20;

	private final UserActions users;

	private final GroupActions groups;

	private final PolicyActions policies;

	private final Gate gate;

	AccessChoices(UserActions users, GroupActions groups, PolicyActions policies, Gate gate) {
		this.users = users;
		this.groups = groups;
		this.policies = policies;
		this.gate = gate;
	}

	/**
	 * The policies that there are.
	 * @param without the ids of those to leave out
	 * @return presets first, then one's own by name
	 */
	public List<StrategyInfo> policies(Set<Long> without) {
		if (!this.gate.may("ListPolicies")) {
			return List.of();
		}
		List<StrategyInfo> all = new ArrayList<>();
		ListPoliciesResponse page;
		do {
			page = this.policies.list(new ListPoliciesRequest(MOST_A_PAGE, 1 + all.size() / MOST_A_PAGE, null, null));
			all.addAll(page.list());
		}
		while (all.size() < page.totalNum() && !page.list().isEmpty());
		return all.stream().filter((policy) -> !without.contains(policy.policyId())).toList();
	}

	/**
	 * The groups that there are.
	 * @param without the ids of those to leave out
	 * @return them by name
	 */
	public List<Choice> groups(Set<Long> without) {
		if (!this.gate.may("ListGroups")) {
			return List.of();
		}
		List<GroupInfo> all = new ArrayList<>();
		ListGroupsResponse page;
		do {
			page = this.groups.list(new ListGroupsRequest(1 + all.size() / MOST_A_PAGE, MOST_A_PAGE, null));
			all.addAll(page.groupInfo());
		}
		while (all.size() < page.totalNum() && !page.groupInfo().isEmpty());
		return all.stream()
			.filter((group) -> !without.contains(group.groupId()))
			.map((group) -> Choice.of(group.groupId(), group.groupName()))
			.toList();
	}

	/**
	 * The first accounts whose names contain something.
	 * @param part what they contain
	 * @return their names
	 */
	public List<String> userNames(String part) {
		return this.gate.may("ListUsers") ? this.users.list(new ListUsersRequest(1, SUGGESTED, part))
			.data()
			.stream()
			.map(SubAccountInfo::name)
			.toList() : List.of();
	}

}
