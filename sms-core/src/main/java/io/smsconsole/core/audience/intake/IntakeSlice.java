package io.smsconsole.core.audience.intake;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.audience.customer.NewCustomer;
import io.smsconsole.core.audience.customer.StoredCustomers;

/**
 * Some rows of a sheet, checked, before they are in the pool.
 */
final class IntakeSlice {

	/** Rows that are one transaction. */
	static final int ROWS = 1000;

	private final List<NewCustomer> customers = new ArrayList<>();

	private final List<IntakeProblem> problems = new ArrayList<>();

	private int duplicates;

	void add(CheckedRow row) {
		if (row.customer() != null) {
			this.customers.add(row.customer());
		}
		else {
			this.problems.add(row.problem());
			this.duplicates += (row.problem().kind() == IntakeProblem.DUPLICATE) ? 1 : 0;
		}
	}

	int rows() {
		return this.customers.size() + this.problems.size();
	}

	boolean full() {
		return rows() >= ROWS;
	}

	List<NewCustomer> customers() {
		return this.customers;
	}

	List<IntakeProblem> problems() {
		return this.problems;
	}

	IntakeCounts addTo(IntakeCounts counts, StoredCustomers stored) {
		return counts.plus(stored, rows(), this.duplicates, this.problems.size() - this.duplicates);
	}

}
