package io.smsconsole.core.audience.intake;

import java.util.List;

import io.smsconsole.core.audience.customer.CustomerTags;
import io.smsconsole.core.audience.customer.Customers;
import io.smsconsole.core.audience.customer.NewCustomer;
import io.smsconsole.core.audience.customer.StoredCustomers;
import io.smsconsole.core.audience.customergroup.CustomerGroups;
import io.smsconsole.core.base.sheet.ReadingStoppedException;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Component;

/**
 * Lets customers in: pool, tags and group are one transaction.
 */
@Component
class CustomerDoor {

	private static final StoredCustomers NOBODY = new StoredCustomers(List.of(), 0);

	private final Customers customers;

	private final CustomerTags tags;

	private final CustomerGroups groups;

	private final Intakes intakes;

	CustomerDoor(Customers customers, CustomerTags tags, CustomerGroups groups, Intakes intakes) {
		this.customers = customers;
		this.tags = tags;
		this.groups = groups;
		this.intakes = intakes;
	}

	@RetriedTransaction
	StoredCustomers letIn(IntakeTarget target, List<NewCustomer> newcomers) {
		return store(target, newcomers);
	}

	/**
	 * Lets a slice of a sheet in, and counts it.
	 * @return what is in the pool by then
	 * @throws ReadingStoppedException if nobody wants the rest any more; the slice is not
	 * in
	 */
	@RetriedTransaction
	IntakeCounts letIn(long intakeId, IntakeTarget target, IntakeSlice slice, IntakeCounts before, int percent) {
		IntakeCounts counts = slice.addTo(before, store(target, slice.customers()));
		int room = Math.max(0, Intakes.PROBLEMS - before.duplicate() - before.malformed());
		List<IntakeProblem> kept = slice.problems().subList(0, Math.min(room, slice.problems().size()));
		if (!this.intakes.progress(intakeId, percent, counts, kept)) {
			throw new ReadingStoppedException(intakeId);
		}
		return counts;
	}

	private StoredCustomers store(IntakeTarget target, List<NewCustomer> newcomers) {
		if (newcomers.isEmpty()) {
			return NOBODY;
		}
		StoredCustomers stored = this.customers.store(target.region(), newcomers);
		this.tags.attach(stored.ids(), target.tags());
		if (target.groupId() != 0) {
			this.groups.join(target.groupId(), stored.ids());
		}
		return stored;
	}

}
