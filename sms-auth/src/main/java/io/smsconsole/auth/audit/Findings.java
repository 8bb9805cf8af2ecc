package io.smsconsole.auth.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verification has found so far.
 */
final class Findings {

	/** Who finds so many need not read further ones. */
	static final int MOST_KEPT = 100;

	private final List<AuditFault> faults = new ArrayList<>();

	private long faultCount;

	private long checked;

	void add(AuditFault fault) {
		this.faultCount++;
		if (this.faults.size() < MOST_KEPT) {
			this.faults.add(fault);
		}
	}

	void checked(int entries) {
		this.checked += entries;
	}

	/** How many entries were looked at. */
	long checked() {
		return this.checked;
	}

	long faultCount() {
		return this.faultCount;
	}

	/** The first ones, in the order of the chains and of their places. */
	List<AuditFault> faults() {
		return this.faults;
	}

}
