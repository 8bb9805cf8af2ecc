package io.smsconsole.web.console.customer;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.CustomerRequest;
import io.smsconsole.core.audience.customer.DeleteCustomersRequest;
import io.smsconsole.core.audience.customer.ModifyCustomerRequest;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a customer, changes what is known of them, reveals the number, and deletes them.
 */
@Controller
@RequestMapping(CustomerController.PATH + "/{id:[0-9]{1,19}}")
class CustomerPageController {

	private static final String PAGE = "console/customer/customer";

	private static final String FORM = "form";

	private static final String CUSTOMER = "customer";

	private static final String REDIRECT = "redirect:";

	private final CustomerActions customers;

	CustomerPageController(CustomerActions customers) {
		this.customers = customers;
	}

	@GetMapping
	String show(@PathVariable String id, Model model) {
		fill(this.customers.info(new CustomerRequest(id)), model);
		return PAGE;
	}

	/**
	 * A post, since looking is written into the audit log.
	 */
	@PostMapping("/reveal")
	@Needs("RevealCustomerInfo")
	String reveal(@PathVariable String id, Model model) {
		fill(this.customers.revealInfo(new CustomerRequest(id)), model);
		model.addAttribute("revealed", true);
		return PAGE;
	}

	@PostMapping
	@Needs("ModifyCustomer")
	Object change(@PathVariable String id, @ModelAttribute(FORM) CustomerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		ModifyCustomerRequest request = form.change(id, errors);
		if (Submission.succeeds(errors, () -> this.customers.modify(request))) {
			Flash.success(redirect, "customer.changed");
			return REDIRECT + CustomerController.PATH + "/" + id;
		}
		model.addAttribute(CUSTOMER, this.customers.info(new CustomerRequest(id)));
		return Views.refusedForm(PAGE);
	}

	@GetMapping("/delete")
	@Needs("DeleteCustomers")
	String ask(@PathVariable String id, HtmxRequest htmx, Model model) {
		CustomerInfo customer = this.customers.info(new CustomerRequest(id));
		String page = CustomerController.PATH + "/" + id;
		return new Confirmation("customer.delete.title", "customer.delete.text", "customer.delete", page + "/delete",
				page, customer.phoneNumber())
			.show(htmx, model);
	}

	@PostMapping("/delete")
	@Needs("DeleteCustomers")
	String delete(@PathVariable String id, RedirectAttributes redirect) {
		this.customers.delete(new DeleteCustomersRequest(List.of(id), null));
		Flash.success(redirect, "customer.deleted");
		return REDIRECT + CustomerController.PATH;
	}

	private static void fill(CustomerInfo customer, Model model) {
		model.addAttribute(CUSTOMER, customer);
		model.addAttribute(FORM, CustomerForm.of(customer));
	}

}
