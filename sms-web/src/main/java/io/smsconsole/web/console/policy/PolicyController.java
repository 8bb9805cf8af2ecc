package io.smsconsole.web.console.policy;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.DeletePolicyRequest;
import io.smsconsole.auth.grant.GetPolicyRequest;
import io.smsconsole.auth.grant.GetPolicyResponse;
import io.smsconsole.auth.grant.ListEntitiesForPolicyRequest;
import io.smsconsole.auth.grant.ListPoliciesRequest;
import io.smsconsole.auth.grant.ListPoliciesResponse;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.web.console.access.Change;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists policies, shows what one says and who holds it, and deletes it.
 */
@Controller
@RequestMapping(PolicyController.PATH)
class PolicyController {

	static final String PATH = "/console/policies";

	static final String ONE = "/{id:[0-9]{1,18}}";

	private static final int MOST_HOLDERS = 200;

	private static final List<Choice> SCOPES = List.of(Choice.key("Local", "policy.type.own"),
			Choice.key("QCS", "policy.type.preset"));

	private final PolicyActions actions;

	private final AttachmentActions attachments;

	private final StatementViews views;

	private final Gate gate;

	PolicyController(PolicyActions actions, AttachmentActions attachments, StatementViews views, Gate gate) {
		this.actions = actions;
		this.attachments = attachments;
		this.views = views;
		this.gate = gate;
	}

	static String address(long id) {
		return PATH + "/" + id;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "") String scope,
			Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		// whole pages only, as the operation counts them
		int number = 1 + page.offset() / page.limit();
		String asked = SCOPES.stream().anyMatch((choice) -> choice.value().equals(scope)) ? scope : null;
		ListPoliciesResponse found = this.actions.list(new ListPoliciesRequest(page.limit(), number, asked, search));
		model.addAttribute("search", search);
		model.addAttribute("scope", asked);
		model.addAttribute("scopes", SCOPES);
		model.addAttribute("filtered", StringUtils.hasText(search) || asked != null);
		model.addAttribute("policies",
				new OffsetPage((number - 1) * page.limit(), page.limit()).slice(found.list(), found.totalNum()));
		return Views.pageOr(request, "console/policy/list", "rows");
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, Model model) {
		GetPolicyResponse policy = this.actions.get(new GetPolicyRequest(id));
		model.addAttribute("id", id);
		model.addAttribute("policy", policy);
		model.addAttribute("preset", policy.type() == 2);
		model.addAttribute("address", address(id));
		model.addAttribute("statements", this.views.of(policy.policyDocument()));
		if (this.gate.may("ListEntitiesForPolicy")) {
			model.addAttribute("holders",
					this.attachments.holders(new ListEntitiesForPolicyRequest(id, 1, MOST_HOLDERS, null)));
		}
		return "console/policy/policy";
	}

	@GetMapping(ONE + "/delete")
	@Needs("DeletePolicy")
	String askDelete(@PathVariable long id, HtmxRequest request, Model model) {
		GetPolicyResponse policy = this.actions.get(new GetPolicyRequest(id));
		return new Confirmation("policy.delete.title", "policy.delete.text", "policy.delete", address(id) + "/delete",
				address(id), policy.policyName())
			.show(request, model);
	}

	@PostMapping(ONE + "/delete")
	@Needs("DeletePolicy")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		return new Change(redirect, PATH).make(() -> this.actions.delete(new DeletePolicyRequest(List.of(id))),
				"policy.deleted");
	}

}
