package io.smsconsole.web.console.user;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.DetachUserPolicyRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
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
 * Gives an account groups and policies, and takes them.
 */
@Controller
@RequestMapping(UserController.PATH + UserController.ONE)
@Needs("GetUser")
class UserGrantController {

	private final GroupActions groups;

	private final AttachmentActions attachments;

	private final UserFinder finder;

	UserGrantController(GroupActions groups, AttachmentActions attachments, UserFinder finder) {
		this.groups = groups;
		this.attachments = attachments;
		this.finder = finder;
	}

	@PostMapping("/groups")
	String join(@PathVariable long uin, @RequestParam(required = false) Long group, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.groups.add(membership(group, uin)), "user.group.joined");
	}

	@PostMapping("/groups/{group}/leave")
	String leave(@PathVariable long uin, @PathVariable Long group, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.groups.remove(membership(group, uin)), "user.group.left");
	}

	@PostMapping("/policies")
	String attach(@PathVariable long uin, @RequestParam(required = false) Long policy, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.attachments.attachUser(new AttachUserPolicyRequest(policy, uin)),
				"user.policy.attached");
	}

	@GetMapping("/policies/{policy}/detach")
	@Needs("DetachUserPolicy")
	String askDetach(@PathVariable long uin, @PathVariable Long policy, HtmxRequest request, Model model) {
		String address = UserFinder.address(uin);
		return new Confirmation("user.policy.detach.title", "user.policy.detach.text", "user.policy.detach",
				address + "/policies/" + policy + "/detach", address, this.finder.name(uin))
			.show(request, model);
	}

	@PostMapping("/policies/{policy}/detach")
	String detach(@PathVariable long uin, @PathVariable Long policy, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.attachments.detachUser(new DetachUserPolicyRequest(policy, uin)),
				"user.policy.detached");
	}

	private static Change change(long uin, RedirectAttributes redirect) {
		return new Change(redirect, UserFinder.address(uin));
	}

	private static MembershipRequest membership(Long group, long uin) {
		return new MembershipRequest(List.of(new GroupIdOfUidInfo(group, null, uin)));
	}

}
