package io.smsconsole.auth.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The newest calls of one key, and the newest of them that proved to be its owner's. Not
 * for several threads at once.
 */
final class NewestCalls {

	/** How many are kept of each key. */
	static final int KEPT = 100;

	private final List<ApiCall> ring = new ArrayList<>();

	private int oldest;

	private ApiCall proven;

	void add(ApiCall call) {
		if (this.ring.size() < KEPT) {
			this.ring.add(call);
		}
		else {
			this.ring.set(this.oldest, call);
			this.oldest = (this.oldest + 1) % KEPT;
		}
		if (call.proven()) {
			this.proven = call;
		}
	}

	/**
	 * The calls, oldest first.
	 */
	List<ApiCall> list() {
		List<ApiCall> calls = new ArrayList<>(this.ring);
		Collections.rotate(calls, -this.oldest);
		return calls;
	}

	/**
	 * The last use of the key, {@code null} where there was none.
	 */
	ApiCall lastUse() {
		return this.proven;
	}

}
