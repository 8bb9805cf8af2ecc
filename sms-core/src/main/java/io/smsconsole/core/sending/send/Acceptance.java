package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.transaction.GroupCommit;

import org.springframework.stereotype.Component;

/**
 * Accepts the requests of many callers together; each is answered after the commit, and
 * from then on nothing of it is lost.
 */
@Component
class Acceptance {

	private static final int MOST_AT_ONCE = 128;

	private final GroupCommit<SendCall, Decided> group;

	Acceptance(AcceptanceTransaction transaction) {
		this.group = new GroupCommit<>(MOST_AT_ONCE, transaction::commit);
	}

	List<Verdict> accept(SendCall call) {
		List<Verdict> verdicts = this.group.submit(call).orThrow();
		if (call.note() != null) {
			call.note().committed();
		}
		return verdicts;
	}

}
