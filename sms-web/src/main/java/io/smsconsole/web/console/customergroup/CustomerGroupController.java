package io.smsconsole.web.console.customergroup;

import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.audience.customer.DescribeCustomersResponse;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.CustomerGroupInfo;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupInfoRequest;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupListRequest;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupListResponse;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists groups, and shows one with its customers.
 */
@Controller
@RequestMapping(CustomerGroupController.PATH)
class CustomerGroupController {

	static final String PATH = "/console/customer-groups";

	static final String ONE = "/{id:[0-9]{1,18}}";

	private final CustomerGroupActions groups;

	private final CustomerActions customers;

	private final Gate gate;

	CustomerGroupController(CustomerGroupActions groups, CustomerActions customers, Gate gate) {
		this.groups = groups;
		this.customers = customers;
		this.gate = gate;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeCustomerGroupListResponse found = this.groups
			.list(new DescribeCustomerGroupListRequest(null, search, page.limit(), page.offset()));
		model.addAttribute("search", search);
		model.addAttribute("groups", page.slice(found.customerGroupSet(), found.totalCount()));
		return Views.pageOr(request, "console/customergroup/list", "rows");
	}

	@GetMapping(ONE)
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String search, Cursor cursor,
			HtmxRequest request, Model model) {
		CustomerGroupInfo group = this.groups.info(new DescribeCustomerGroupInfoRequest(id));
		model.addAttribute("group", group);
		model.addAttribute("address", PATH + "/" + id);
		model.addAttribute("search", search);
		model.addAttribute("sending", sending(group));
		if (this.gate.may("DescribeCustomers")) {
			DescribeCustomersResponse found = this.customers.list(new DescribeCustomersRequest(group.international(),
					id, null, search, cursor.size(), null, cursor.after(), cursor.before()));
			model.addAttribute("slice",
					new Slice<>(found.customerSet(), found.before().isEmpty() ? null : found.before(),
							found.cursor().isEmpty() ? null : found.cursor()));
		}
		return Views.pageOr(request, "console/customergroup/group", "members");
	}

	/**
	 * Where one sends to a group.
	 */
	private static String sending(CustomerGroupInfo group) {
		return "/console/" + Region.of(group.international()).name().toLowerCase(Locale.ROOT)
				+ "/tasks/new?source=GROUPS&customerGroupIdSet=" + group.customerGroupId();
	}

}
