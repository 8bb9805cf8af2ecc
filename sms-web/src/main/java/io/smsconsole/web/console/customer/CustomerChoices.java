package io.smsconsole.web.console.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.DescribeCustomerTagListRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.CustomerGroupInfo;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupListRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.page.WholeList;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The groups and tags that forms and filters offer.
 */
@Component
public class CustomerChoices {

	private final CustomerGroupActions groups;

	private final CustomerActions customers;

	private final MessageSource messages;

	private final Gate gate;

	CustomerChoices(CustomerGroupActions groups, CustomerActions customers, MessageSource messages, Gate gate) {
		this.groups = groups;
		this.customers = customers;
		this.messages = messages;
		this.gate = gate;
	}

	/**
	 * The groups that the person may see.
	 * @param region only those of a region, or {@code null} for all
	 * @return the groups, newest first
	 */
	public List<CustomerGroupInfo> groups(Region region) {
		if (!this.gate.may("DescribeCustomerGroupList")) {
			return List.of();
		}
		return WholeList
			.of((offset) -> this.groups
				.list(new DescribeCustomerGroupListRequest((region != null) ? region.wire() : null, null,
						Page.MAX_LIMIT, offset))
				.customerGroupSet());
	}

	List<Choice> named() {
		return groups(null).stream().map((group) -> Choice.of(group.customerGroupId(), name(group))).toList();
	}

	List<Choice> tags() {
		return this.gate.may("DescribeCustomerTagList") ? this.customers.tags(new DescribeCustomerTagListRequest())
			.tagSet()
			.stream()
			.map((tag) -> Choice.of(tag, tag))
			.toList() : List.of();
	}

	static List<Choice> regions() {
		return Arrays.stream(Region.values())
			.map((region) -> Choice.key(region.name().toLowerCase(Locale.ROOT), "customer.region." + region.wire()))
			.toList();
	}

	static List<Choice> internationals() {
		return Arrays.stream(Region.values())
			.map((region) -> Choice.key(region.wire(), "customer.region." + region.wire()))
			.toList();
	}

	private String name(CustomerGroupInfo group) {
		return this.messages.getMessage(
				"customer.group.choice", new Object[] { group.groupName(), this.messages
					.getMessage("customer.region." + group.international(), null, LocaleContextHolder.getLocale()) },
				LocaleContextHolder.getLocale());
	}

}
