package io.smsconsole.auth.grant;

import java.util.List;

import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.auth.group.Groups;
import io.smsconsole.auth.paging.AccessTimes;
import io.smsconsole.auth.paging.Rows;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;

import org.springframework.stereotype.Service;

/**
 * Who holds which policy.
 */
@Service
public class AttachmentActions {

	private static final String SERVICE = "cam";

	private static final int BY_LANGUAGE = 2;

	private final Attachments attachments;

	private final StoredPolicies policies;

	private final Groups groups;

	private final SubAccounts accounts;

	private final AccessTimes times;

	AttachmentActions(Attachments attachments, StoredPolicies policies, Groups groups, SubAccounts accounts,
			AccessTimes times) {
		this.attachments = attachments;
		this.policies = policies;
		this.groups = groups;
		this.accounts = accounts;
		this.times = times;
	}

	/**
	 * Gives a policy to an account; one that it holds stays.
	 * @param request what to whom
	 * @return nothing to tell
	 */
	@Action(name = "AttachUserPolicy", service = SERVICE, access = Access.WRITE)
	public Done attachUser(AttachUserPolicyRequest request) {
		this.attachments.attach(user("AttachUin", request.attachUin()), request.policyId());
		return new Done();
	}

	/**
	 * Takes a policy from an account.
	 * @param request what from whom
	 * @return nothing to tell
	 */
	@Action(name = "DetachUserPolicy", service = SERVICE, access = Access.WRITE)
	public Done detachUser(DetachUserPolicyRequest request) {
		this.attachments.detach(user("DetachUin", request.detachUin()), request.policyId());
		return new Done();
	}

	/**
	 * Gives a policy to all members of a group.
	 * @param request what to which
	 * @return nothing to tell
	 */
	@Action(name = "AttachGroupPolicy", service = SERVICE, access = Access.WRITE)
	public Done attachGroup(AttachGroupPolicyRequest request) {
		this.attachments.attach(group("AttachGroupId", request.attachGroupId()), request.policyId());
		return new Done();
	}

	/**
	 * Takes a policy from the members of a group.
	 * @param request what from which
	 * @return nothing to tell
	 */
	@Action(name = "DetachGroupPolicy", service = SERVICE, access = Access.WRITE)
	public Done detachGroup(DetachGroupPolicyRequest request) {
		this.attachments.detach(group("DetachGroupId", request.detachGroupId()), request.policyId());
		return new Done();
	}

	/**
	 * Lists the policies that an account holds itself.
	 * @param request which account
	 * @return them, the first given first
	 */
	@Action(name = "ListAttachedUserPolicies", service = SERVICE, access = Access.READ)
	public ListAttachedPoliciesResponse ofUser(ListAttachedUserPoliciesRequest request) {
		return held(user("TargetUin", request.targetUin()), null, Rows.of(request.page(), request.rp()));
	}

	/**
	 * Lists the policies that a group holds.
	 * @param request which group
	 * @return them, the first given first
	 */
	@Action(name = "ListAttachedGroupPolicies", service = SERVICE, access = Access.READ)
	public ListAttachedPoliciesResponse ofGroup(ListAttachedGroupPoliciesRequest request) {
		return held(group("TargetGroupId", request.targetGroupId()), request.keyword(),
				Rows.of(request.page(), request.rp()));
	}

	/**
	 * Lists who holds a policy.
	 * @param request which policy
	 * @return accounts, then groups, each by name
	 */
	@Action(name = "ListEntitiesForPolicy", service = SERVICE, access = Access.READ)
	public ListEntitiesForPolicyResponse holders(ListEntitiesForPolicyRequest request) {
		Policy policy = this.policies.existing(request.policyId());
		HolderFilter filter = HolderFilter.of(request.entityFilter());
		List<PolicyHolder> found = this.attachments.holders(policy.id()).stream().filter(filter::takes).toList();
		return new ListEntitiesForPolicyResponse(found.size(),
				Rows.of(request.page(), request.rp()).of(found).stream().map(this::info).toList());
	}

	private AttachEntityOfPolicy info(PolicyHolder holder) {
		boolean group = holder.kind() != 0;
		return new AttachEntityOfPolicy(Long.toString(holder.id()), holder.name(), group ? 0 : holder.id(),
				group ? 2 : 1, this.times.text(holder.attachedAt()));
	}

	private ListAttachedPoliciesResponse held(Holder holder, String keyword, Rows rows) {
		List<AttachPolicyInfo> held = this.attachments.of(holder)
			.stream()
			.map(this::info)
			.filter((info) -> keyword == null || info.policyName().contains(keyword.strip()))
			.toList();
		return new ListAttachedPoliciesResponse(held.size(), rows.of(held));
	}

	private AttachPolicyInfo info(Attachment attachment) {
		Policy policy = this.policies.existing(attachment.policyId());
		return new AttachPolicyInfo(policy.id(), policy.name(), this.times.text(attachment.attachedAt()), BY_LANGUAGE,
				policy.preset() ? "QCS" : "User", policy.description());
	}

	private Holder user(String parameter, Long uin) {
		return Holder.user(this.accounts.existing(parameter, uin).uin());
	}

	private Holder group(String parameter, Long id) {
		return Holder.group(this.groups.existing(parameter, id).id());
	}

}
