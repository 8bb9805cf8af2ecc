package io.smsconsole.web.console.user;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.AttachPolicyInfo;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.ListAttachedGroupPoliciesRequest;
import io.smsconsole.auth.grant.ListAttachedUserPoliciesRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupInfo;
import io.smsconsole.auth.group.ListGroupsForUserRequest;
import io.smsconsole.auth.key.AccessKeyActions;
import io.smsconsole.auth.key.ListAccessKeysRequest;
import io.smsconsole.auth.totp.DescribeUserTotpRequest;
import io.smsconsole.auth.totp.UserTotpActions;
import io.smsconsole.auth.user.GetUserResponse;
import io.smsconsole.web.console.access.AccessChoices;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lays out all that the person who looks may know about an account.
 */
@Component
class UserPage {

	/** More than anybody can hold. */
	private static final int ALL = 200;

	private final UserFinder finder;

	private final GroupActions groups;

	private final AttachmentActions attachments;

	private final AccessKeyActions keys;

	private final UserTotpActions totp;

	private final AccessChoices choices;

	private final Gate gate;

	UserPage(UserFinder finder, GroupActions groups, AttachmentActions attachments, AccessKeyActions keys,
			UserTotpActions totp, AccessChoices choices, Gate gate) {
		this.finder = finder;
		this.groups = groups;
		this.attachments = attachments;
		this.keys = keys;
		this.totp = totp;
		this.choices = choices;
		this.gate = gate;
	}

	void show(long uin, Model model) {
		GetUserResponse user = this.finder.user(uin);
		model.addAttribute("user", user);
		model.addAttribute("address", UserFinder.address(uin));
		model.addAttribute("off", user.consoleLogin() == 0 && user.useApi() == 0);
		if (this.gate.may("DescribeUserTotp")) {
			model.addAttribute("totp", this.totp.describe(new DescribeUserTotpRequest(user.name())));
		}
		if (this.gate.may("ListAccessKeys")) {
			model.addAttribute("keys", this.keys.list(new ListAccessKeysRequest(uin)).accessKeys());
		}
		List<GroupInfo> joined = groups(uin, model);
		policies(uin, joined, model);
	}

	private List<GroupInfo> groups(long uin, Model model) {
		if (!this.gate.may("ListGroupsForUser")) {
			return List.of();
		}
		List<GroupInfo> joined = this.groups.ofUser(new ListGroupsForUserRequest(null, uin, 1, ALL)).groupInfo();
		Set<Long> ids = joined.stream().map(GroupInfo::groupId).collect(Collectors.toSet());
		model.addAttribute("groups", joined);
		model.addAttribute("otherGroups", this.gate.may("AddUserToGroup") ? this.choices.groups(ids) : List.of());
		return joined;
	}

	private void policies(long uin, List<GroupInfo> joined, Model model) {
		if (this.gate.may("ListAttachedUserPolicies")) {
			List<AttachPolicyInfo> own = this.attachments.ofUser(new ListAttachedUserPoliciesRequest(uin, 1, ALL))
				.list();
			Set<Long> ids = own.stream().map(AttachPolicyInfo::policyId).collect(Collectors.toSet());
			model.addAttribute("policies", own);
			model.addAttribute("otherPolicies",
					this.gate.may("AttachUserPolicy") ? this.choices.policies(ids) : List.of());
		}
		if (this.gate.may("ListAttachedGroupPolicies")) {
			model.addAttribute("groupGrants", joined.stream().map(this::grant).toList());
		}
	}

	private GroupGrant grant(GroupInfo group) {
		return new GroupGrant(group.groupId(), group.groupName(),
				this.attachments.ofGroup(new ListAttachedGroupPoliciesRequest(group.groupId(), 1, ALL, null)).list());
	}

}
