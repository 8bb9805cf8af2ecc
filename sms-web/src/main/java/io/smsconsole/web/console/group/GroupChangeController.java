package io.smsconsole.web.console.group;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.auth.grant.AttachGroupPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.DetachGroupPolicyRequest;
import io.smsconsole.auth.group.GetGroupResponse;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.GroupRequest;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.web.console.access.Change;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts people into a group and takes them out, gives it policies and takes them, and
 * deletes it.
 */
@Controller
@RequestMapping(GroupController.PATH + GroupController.ONE)
class GroupChangeController {

	private final GroupActions actions;

	private final AttachmentActions attachments;

	private final SubAccounts accounts;

	GroupChangeController(GroupActions actions, AttachmentActions attachments, SubAccounts accounts) {
		this.actions = actions;
		this.attachments = attachments;
		this.accounts = accounts;
	}

	@PostMapping("/members")
	@Needs("AddUserToGroup")
	String add(@PathVariable long id, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
		return change(id, redirect).make(
				() -> this.actions.add(membership(id, this.accounts.existing("Name", name).uin())),
				"group.member.added", name);
	}

	@PostMapping("/members/{uin:[0-9]{1,18}}/remove")
	@Needs("RemoveUserFromGroup")
	String remove(@PathVariable long id, @PathVariable long uin, RedirectAttributes redirect) {
		return change(id, redirect).make(() -> this.actions.remove(membership(id, uin)), "group.member.removed");
	}

	@PostMapping("/policies")
	String attach(@PathVariable long id, @RequestParam(required = false) Long policy, RedirectAttributes redirect) {
		return change(id, redirect).make(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(policy, id)),
				"group.policy.attached");
	}

	@GetMapping("/policies/{policy}/detach")
	@Needs("DetachGroupPolicy")
	String askDetach(@PathVariable long id, @PathVariable Long policy, HtmxRequest request, Model model) {
		GetGroupResponse group = group(id);
		String address = GroupController.address(id);
		return new Confirmation("group.policy.detach.title", "group.policy.detach.text", "group.policy.detach",
				address + "/policies/" + policy + "/detach", address, group.groupName(), group.groupNum())
			.show(request, model);
	}

	@PostMapping("/policies/{policy}/detach")
	String detach(@PathVariable long id, @PathVariable Long policy, RedirectAttributes redirect) {
		return change(id, redirect).make(() -> this.attachments.detachGroup(new DetachGroupPolicyRequest(policy, id)),
				"group.policy.detached");
	}

	@GetMapping("/delete")
	@Needs("DeleteGroup")
	String askDelete(@PathVariable long id, HtmxRequest request, Model model) {
		GetGroupResponse group = group(id);
		String address = GroupController.address(id);
		return new Confirmation("group.delete.title", "group.delete.text", "group.delete", address + "/delete", address,
				group.groupName(), group.groupNum())
			.show(request, model);
	}

	@PostMapping("/delete")
	@Needs("DeleteGroup")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		return new Change(redirect, GroupController.PATH).make(() -> this.actions.delete(new GroupRequest(id)),
				"group.deleted");
	}

	private GetGroupResponse group(long id) {
		return this.actions.get(new GroupRequest(id));
	}

	private static Change change(long id, RedirectAttributes redirect) {
		return new Change(redirect, GroupController.address(id));
	}

	private static MembershipRequest membership(long id, long uin) {
		return new MembershipRequest(List.of(new GroupIdOfUidInfo(id, null, uin)));
	}

}
