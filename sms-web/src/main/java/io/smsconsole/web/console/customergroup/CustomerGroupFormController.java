package io.smsconsole.web.console.customergroup;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.CustomerGroupInfo;
import io.smsconsole.core.audience.customergroup.CustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupInfoRequest;
import io.smsconsole.core.audience.customergroup.ModifyCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.RemoveCustomersFromGroupRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes groups, renames and deletes them, and takes customers out of them.
 */
@Controller
@RequestMapping(CustomerGroupController.PATH)
class CustomerGroupFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/customergroup/form";

	private static final String REDIRECT = "redirect:" + CustomerGroupController.PATH;

	private static final String ADDRESS = "address";

	private final CustomerGroupActions groups;

	CustomerGroupFormController(CustomerGroupActions groups) {
		this.groups = groups;
	}

	@GetMapping("/new")
	@Needs("AddCustomerGroup")
	String blank(Model model) {
		model.addAttribute(FORM, new CustomerGroupForm(Region.MAINLAND.wire(), ""));
		return fill(model);
	}

	@PostMapping
	@Needs("AddCustomerGroup")
	Object add(@ModelAttribute(FORM) CustomerGroupForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<Long> id = new AtomicReference<>();
		if (Submission.succeeds(errors,
				() -> id.set(this.groups.add(new AddCustomerGroupRequest(form.international(), form.groupName()))
					.customerGroupId()))) {
			Flash.success(redirect, "customergroup.added", form.groupName().strip());
			return REDIRECT + "/" + id.get();
		}
		return Views.refusedForm(fill(model));
	}

	@GetMapping(CustomerGroupController.ONE + "/edit")
	@Needs("ModifyCustomerGroup")
	String edit(@PathVariable long id, Model model) {
		CustomerGroupInfo group = this.groups.info(new DescribeCustomerGroupInfoRequest(id));
		model.addAttribute(ADDRESS, CustomerGroupController.PATH + "/" + id);
		model.addAttribute(FORM, new CustomerGroupForm(group.international(), group.groupName()));
		return fill(model);
	}

	@PostMapping(CustomerGroupController.ONE)
	@Needs("ModifyCustomerGroup")
	Object change(@PathVariable long id, @ModelAttribute(FORM) CustomerGroupForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (Submission.succeeds(errors,
				() -> this.groups.modify(new ModifyCustomerGroupRequest(id, form.groupName())))) {
			Flash.success(redirect, "customergroup.changed", form.groupName().strip());
			return REDIRECT + "/" + id;
		}
		model.addAttribute(ADDRESS, CustomerGroupController.PATH + "/" + id);
		return Views.refusedForm(fill(model));
	}

	@GetMapping(CustomerGroupController.ONE + "/delete")
	@Needs("DeleteCustomerGroup")
	String ask(@PathVariable long id, HtmxRequest htmx, Model model) {
		CustomerGroupInfo group = this.groups.info(new DescribeCustomerGroupInfoRequest(id));
		String page = CustomerGroupController.PATH + "/" + id;
		return new Confirmation("customergroup.delete.ask", "customergroup.delete.text", "customergroup.delete",
				page + "/delete", page, group.groupName(), group.customers())
			.show(htmx, model);
	}

	@PostMapping(CustomerGroupController.ONE + "/delete")
	@Needs("DeleteCustomerGroup")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		this.groups.delete(new CustomerGroupRequest(id));
		Flash.success(redirect, "customergroup.deleted");
		return REDIRECT;
	}

	@PostMapping(CustomerGroupController.ONE + "/remove")
	@Needs("RemoveCustomersFromGroup")
	String remove(@PathVariable long id, @RequestParam(defaultValue = "") String customer,
			RedirectAttributes redirect) {
		this.groups.leave(new RemoveCustomersFromGroupRequest(id, List.of(customer)));
		Flash.success(redirect, "customergroup.removed");
		return REDIRECT + "/" + id;
	}

	private static String fill(Model model) {
		model.addAttribute("regions",
				Arrays.stream(Region.values())
					.map((region) -> Choice.key(region.wire(), "customer.region." + region.wire()))
					.toList());
		return PAGE;
	}

}
