package io.smsconsole.auth.audit;

import java.util.Arrays;

/**
 * Goes along a chain from entry to entry and holds each to its seal.
 */
final class ChainWalk {

	private final ChainSeal seal;

	private final ChainEnds ends;

	private final Findings findings;

	/** The place before the next one; {@code null} where what stood there is gone. */
	private Link last;

	/** What {@link #last} should have been, where that does not match its entry. */
	private Link instead;

	private long next;

	ChainWalk(ChainSeal seal, ChainEnds ends, Findings findings) {
		this.seal = seal;
		this.ends = ends;
		this.findings = findings;
		this.last = ends.kept();
		this.next = ends.kept().place() + 1;
	}

	/** The place at which the next entry should stand. */
	long next() {
		return this.next;
	}

	/**
	 * Leaves out entries that are gone.
	 * @param link the last of them if its seal is known, or {@code null}
	 * @param place the place of the next entry that is there
	 */
	void leap(Link link, long place) {
		this.last = link;
		this.instead = null;
		this.next = place;
	}

	/** Looks at the entry that stands at the next place. */
	void step(StoredEntry entry) {
		if (this.last != null) {
			Link right = this.seal.next(this.last, entry.row());
			if (matches(right, entry) || matchesInstead(entry)) {
				this.instead = null;
			}
			else {
				this.findings.add(AuditFault.of(FaultKind.CHANGED, entry));
				this.instead = right;
			}
		}
		this.last = entry.link();
		this.next = entry.link().place() + 1;
	}

	/** Compares the last entry with the end of the chain. */
	void end() {
		boolean there = this.next > this.ends.last().place() && this.last != null;
		if (there && this.instead == null && !Arrays.equals(this.last.seal(), this.ends.last().seal())) {
			this.findings.add(AuditFault.at(FaultKind.END, this.ends.chain(), this.ends.last().place(), 1));
		}
	}

	/** A seal that was changed alone makes no fault of the entry after it. */
	private boolean matchesInstead(StoredEntry entry) {
		return this.instead != null && matches(this.seal.next(this.instead, entry.row()), entry);
	}

	private static boolean matches(Link right, StoredEntry entry) {
		return Arrays.equals(right.seal(), entry.link().seal());
	}

}
