package io.smsconsole.web.console.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerRequest;
import io.smsconsole.core.audience.customer.DeleteCustomersRequest;
import io.smsconsole.core.audience.customergroup.AddCustomersToGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.RemoveCustomersFromGroupRequest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Deletion;
import io.smsconsole.web.page.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts customers that were chosen in the list into a group, takes them out of one, and
 * deletes them.
 */
@Controller
@RequestMapping(CustomerController.PATH)
class ChosenCustomersController {

	private static final String FEATURE = "customer";

	private final CustomerActions customers;

	private final CustomerGroupActions groups;

	ChosenCustomersController(CustomerActions customers, CustomerGroupActions groups) {
		this.customers = customers;
		this.groups = groups;
	}

	@PostMapping("/join")
	@Needs("AddCustomersToGroup")
	String join(@RequestParam(defaultValue = "") List<String> id, @RequestParam(required = false) Long into,
			RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(CustomerController.PATH, redirect);
		}
		if (into == null) {
			Flash.failure(redirect, "customer.join.none");
			return "redirect:" + CustomerController.PATH;
		}
		int joined = this.groups.join(new AddCustomersToGroupRequest(into, id)).changed();
		Flash.success(redirect, "customer.joined", joined, id.size() - joined);
		return "redirect:" + CustomerController.PATH + "?group=" + into;
	}

	@PostMapping("/leave")
	@Needs("RemoveCustomersFromGroup")
	String leave(@RequestParam(defaultValue = "") List<String> id, @RequestParam long group,
			RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(CustomerController.PATH, redirect);
		}
		Flash.success(redirect, "customer.left",
				this.groups.leave(new RemoveCustomersFromGroupRequest(group, id)).changed());
		return "redirect:" + CustomerController.PATH + "?group=" + group;
	}

	@GetMapping("/delete")
	@Needs("DeleteCustomers")
	String ask(@RequestParam(defaultValue = "") List<Long> id, HtmxRequest request, Model model,
			RedirectAttributes redirect) {
		Map<Long, String> names = names(id);
		return names.isEmpty() ? Deletion.nothing(CustomerController.PATH, redirect)
				: new Deletion(FEATURE, CustomerController.PATH, names).question(List.of()).show(request, model);
	}

	@PostMapping("/delete")
	@Needs("DeleteCustomers")
	String delete(@RequestParam(defaultValue = "") List<Long> id, RedirectAttributes redirect) {
		Map<Long, String> names = names(id);
		if (names.isEmpty()) {
			return Deletion.nothing(CustomerController.PATH, redirect);
		}
		this.customers.delete(new DeleteCustomersRequest(names.keySet().stream().map(String::valueOf).toList(), null));
		return new Deletion(FEATURE, CustomerController.PATH, names).done(redirect);
	}

	/** Those that are still there, with their masked numbers. */
	private Map<Long, String> names(List<Long> ids) {
		Map<Long, String> names = new LinkedHashMap<>();
		for (Long id : ids) {
			try {
				names.put(id, this.customers.info(new CustomerRequest(id.toString())).phoneNumber());
			}
			catch (SmsException ex) {
				// whoever was deleted meanwhile is no longer asked about
			}
		}
		return names;
	}

}
