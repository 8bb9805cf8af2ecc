package io.smsconsole.web.console.group;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.AttachPolicyInfo;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.ListAttachedGroupPoliciesRequest;
import io.smsconsole.auth.group.GetGroupResponse;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupRequest;
import io.smsconsole.auth.group.ListGroupsRequest;
import io.smsconsole.auth.group.ListGroupsResponse;
import io.smsconsole.web.console.access.AccessChoices;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists groups, and shows one with its members and policies.
 */
@Controller
@RequestMapping(GroupController.PATH)
class GroupController {

	static final String PATH = "/console/groups";

	static final String ONE = "/{id:[0-9]{1,18}}";

	/** More than anybody can hold. */
	private static final int ALL = 200;

	private final GroupActions actions;

	private final AttachmentActions attachments;

	private final AccessChoices choices;

	private final Gate gate;

	GroupController(GroupActions actions, AttachmentActions attachments, AccessChoices choices, Gate gate) {
		this.actions = actions;
		this.attachments = attachments;
		this.choices = choices;
		this.gate = gate;
	}

	static String address(long id) {
		return PATH + "/" + id;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		// whole pages only, as the operation counts them
		int number = 1 + page.offset() / page.limit();
		ListGroupsResponse found = this.actions.list(new ListGroupsRequest(number, page.limit(), search));
		model.addAttribute("search", search);
		model.addAttribute("groups",
				new OffsetPage((number - 1) * page.limit(), page.limit()).slice(found.groupInfo(), found.totalNum()));
		return Views.pageOr(request, "console/group/list", "rows");
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Model model) {
		GetGroupResponse group = this.actions.get(new GroupRequest(id));
		model.addAttribute("group", group);
		model.addAttribute("address", address(id));
		if (this.gate.may("ListAttachedGroupPolicies")) {
			List<AttachPolicyInfo> held = this.attachments
				.ofGroup(new ListAttachedGroupPoliciesRequest(id, 1, ALL, null))
				.list();
			Set<Long> ids = held.stream().map(AttachPolicyInfo::policyId).collect(Collectors.toSet());
			model.addAttribute("policies", held);
			model.addAttribute("otherPolicies",
					this.gate.may("AttachGroupPolicy") ? this.choices.policies(ids) : List.of());
		}
		return "console/group/group";
	}

}
