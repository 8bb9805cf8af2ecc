package io.smsconsole.core.audience.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * Leafs through the pool, newest first.
 */
@Service
public class CustomerList {

	/** Beyond so many, what is searched for is not counted on. */
	public static final int COUNTED = 10_000;

	private static final int SLICE = 1000;

	private final Customers customers;

	private final CustomerTags tags;

	CustomerList(Customers customers, CustomerTags tags) {
		this.customers = customers;
		this.tags = tags;
	}

	DescribeCustomersResponse list(DescribeCustomersRequest request, boolean whole) {
		Page page = Page.of(request.limit(), request.offset());
		Optional<CustomerFilter> wanted = filter(request, page.offset());
		if (wanted.isEmpty()) {
			return new DescribeCustomersResponse(List.of(), 0, "", "");
		}
		CustomerFilter filter = wanted.get();
		List<Customer> found = this.customers.list(filter, page.limit() + 1);
		boolean more = found.size() > page.limit();
		List<Customer> rows = new ArrayList<>(more ? found.subList(0, page.limit()) : found);
		boolean backwards = filter.above() != null;
		if (backwards) {
			Collections.reverse(rows);
		}
		boolean next = !rows.isEmpty() && (backwards || more);
		boolean previous = !rows.isEmpty() && (backwards ? more : filter.below() != null);
		return new DescribeCustomersResponse(infos(rows, whole), this.customers.count(filter, COUNTED + 1),
				next ? Long.toString(rows.get(rows.size() - 1).id()) : "",
				previous ? Long.toString(rows.get(0).id()) : "");
	}

	/**
	 * Hands out everybody that a request asks for, whatever part of the list it names.
	 * Memory does not grow with their number.
	 * @param request which of them
	 * @param whole whether numbers are told whole
	 * @param taker takes one after the other, newest first
	 */
	public void forEach(DescribeCustomersRequest request, boolean whole, Consumer<CustomerInfo> taker) {
		Optional<CustomerFilter> wanted = filter(request, 0);
		Long below = null;
		while (wanted.isPresent()) {
			List<Customer> rows = this.customers.list(wanted.get().from(below, 0), SLICE);
			infos(rows, whole).forEach(taker);
			if (rows.size() < SLICE) {
				return;
			}
			below = rows.get(rows.size() - 1).id();
		}
	}

	private List<CustomerInfo> infos(List<Customer> rows, boolean whole) {
		Map<Long, List<String>> tags = this.tags.of(rows.stream().map(Customer::id).toList());
		return rows.stream().map((row) -> CustomerInfo.of(row, tags.getOrDefault(row.id(), List.of()), whole)).toList();
	}

	/**
	 * Reads what is asked for; empty where nobody can have it.
	 */
	private Optional<CustomerFilter> filter(DescribeCustomersRequest request, int offset) {
		Region region = Parameters.regionOrBoth(request.international());
		Long tag = null;
		if (StringUtils.hasText(request.tag())) {
			Optional<Long> id = this.tags.find(request.tag());
			if (id.isEmpty()) {
				return Optional.empty();
			}
			tag = id.get();
		}
		CustomerSearch search = CustomerSearch.of(request.search(), region);
		Long above = Ids.parse(request.before()).orElse(null);
		Long below = (above == null) ? Ids.parse(request.cursor()).orElse(null) : null;
		return Optional.of(new CustomerFilter(region, request.customerGroupId(), tag, search.phones(),
				search.phoneBack(), search.name(), below, above, offset));
	}

}
