package io.smsconsole.core.insight.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verification has found so far.
 */
final class Findings {

	/** More are counted, but not listed. */
	private static final int MOST = 100;

	private final List<Difference> differences = new ArrayList<>();

	private long messages;

	private long count;

	void looked(long more) {
		this.messages += more;
	}

	void add(Difference difference) {
		this.count++;
		if (this.differences.size() < MOST) {
			this.differences.add(difference);
		}
	}

	long messages() {
		return this.messages;
	}

	long count() {
		return this.count;
	}

	List<Difference> differences() {
		return this.differences;
	}

}
