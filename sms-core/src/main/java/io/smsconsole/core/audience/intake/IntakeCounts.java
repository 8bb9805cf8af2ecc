package io.smsconsole.core.audience.intake;

import io.smsconsole.core.audience.customer.StoredCustomers;

/**
 * How many rows of which kind were read so far; nothing is counted that is not in the
 * pool.
 *
 * @param total rows that hold anything
 * @param added new customers
 * @param known customers who were in the pool before
 * @param duplicate rows whose number stands further up already
 * @param malformed rows that cannot be used
 */
record IntakeCounts(int total, int added, int known, int duplicate, int malformed) {

	static final IntakeCounts NONE = new IntakeCounts(0, 0, 0, 0, 0);

	IntakeCounts plus(StoredCustomers stored, int rows, int duplicates, int malformedRows) {
		return new IntakeCounts(this.total + rows, this.added + stored.added(),
				this.known + stored.ids().size() - stored.added(), this.duplicate + duplicates,
				this.malformed + malformedRows);
	}

}
