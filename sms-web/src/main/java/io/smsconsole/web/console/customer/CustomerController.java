package io.smsconsole.web.console.customer;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.CustomerList;
import io.smsconsole.core.audience.customer.DescribeCustomersResponse;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lists customers.
 */
@Controller
@RequestMapping(CustomerController.PATH)
class CustomerController {

	static final String PATH = "/console/customers";

	private final CustomerActions customers;

	private final CustomerChoices choices;

	CustomerController(CustomerActions customers, CustomerChoices choices) {
		this.customers = customers;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute("filter") CustomerQuery filter, Cursor cursor, HtmxRequest request, Model model) {
		DescribeCustomersResponse found = this.customers.list(filter.request(cursor));
		model.addAttribute("slice", slice(found));
		model.addAttribute("total", found.totalCount());
		model.addAttribute("most", CustomerList.COUNTED);
		model.addAttribute("groups", this.choices.named());
		model.addAttribute("tags", this.choices.tags());
		model.addAttribute("regions", CustomerChoices.regions());
		return Views.pageOr(request, "console/customer/list", "results");
	}

	private static Slice<CustomerInfo> slice(DescribeCustomersResponse found) {
		return new Slice<>(found.customerSet(), found.before().isEmpty() ? null : found.before(),
				found.cursor().isEmpty() ? null : found.cursor());
	}

}
