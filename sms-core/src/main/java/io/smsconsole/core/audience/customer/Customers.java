package io.smsconsole.core.audience.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pool. A number is in it once, whatever way it came.
 */
@Service
public class Customers {

	/** All lock rows in one order. */
	private static final Comparator<CustomerRow> BY_PHONE = Comparator.comparing(CustomerRow::phone);

	/** Rows of one statement. */
	private static final int SLICE = 1000;

	private final CustomerMapper mapper;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	Customers(CustomerMapper mapper, ApplicationEventPublisher events, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Puts people into the pool, within the caller's transaction. Of those who are there
	 * already, name and attributes become what is given; what is not given stays.
	 * @param region the region that all of them belong to
	 * @param customers up to some thousand, each number once
	 * @return what it came to
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public StoredCustomers store(Region region, List<NewCustomer> customers) {
		List<CustomerRow> rows = customers.stream().map((customer) -> row(region, customer)).sorted(BY_PHONE).toList();
		Set<Long> fresh = rows.stream().map(CustomerRow::id).collect(Collectors.toSet());
		List<Long> stored = new ArrayList<>(rows.size());
		for (int from = 0; from < rows.size(); from += SLICE) {
			List<CustomerRow> slice = rows.subList(from, Math.min(from + SLICE, rows.size()));
			this.mapper.store(slice, this.clock.instant());
			stored.addAll(this.mapper.idsOf(slice.stream().map(CustomerRow::phone).toList()));
		}
		int added = (int) stored.stream().filter(fresh::contains).count();
		if (added > 0) {
			this.mapper.addToTotal(region, added);
		}
		return new StoredCustomers(stored, added);
	}

	/**
	 * Finds who is in the pool.
	 * @param phones numbers in E.164
	 * @return the customers that have one of them
	 */
	public List<Long> idsOf(Collection<String> phones) {
		return phones.isEmpty() ? List.of() : this.mapper.idsOf(phones);
	}

	/**
	 * Leaves those that are in the pool.
	 * @param region where they have to belong
	 * @param ids customers, or what is none
	 * @return those that exist, locked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Long> existing(Region region, Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.mapper.locked(ids)
					.stream()
					.filter((customer) -> customer.region() == region)
					.map(Customer::id)
					.toList();
	}

	Optional<Customer> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	List<Customer> list(CustomerFilter filter, int limit) {
		return this.mapper.list(filter, limit);
	}

	/**
	 * Counts, of what is searched for not beyond a limit.
	 */
	int count(CustomerFilter filter, int most) {
		if (filter.allOfRegion()) {
			return this.mapper.total(filter.region());
		}
		return this.mapper.countUpTo(filter.from(null, 0), most);
	}

	void modify(long id, String name, String attributes) {
		this.mapper.modify(id, name, attributes, this.clock.instant());
	}

	/**
	 * Takes people out of the pool and out of all groups, within the caller's
	 * transaction.
	 * @return how many were in it
	 */
	int delete(Collection<Long> ids) {
		List<Customer> found = ids.isEmpty() ? List.of() : this.mapper.locked(ids);
		if (found.isEmpty()) {
			return 0;
		}
		List<Long> gone = found.stream().map(Customer::id).toList();
		this.mapper.delete(gone);
		this.events.publishEvent(new CustomersRemoved(gone));
		found.stream()
			.collect(Collectors.groupingBy(Customer::region, TreeMap::new, Collectors.summingInt((one) -> 1)))
			.forEach((region, count) -> this.mapper.addToTotal(region, -count));
		return gone.size();
	}

	private CustomerRow row(Region region, NewCustomer customer) {
		return new CustomerRow(this.ids.next(), region, customer.number().e164(), customer.name(),
				CustomerAttributes.write(customer.attributes()));
	}

}
