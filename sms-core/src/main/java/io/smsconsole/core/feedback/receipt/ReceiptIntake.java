package io.smsconsole.core.feedback.receipt;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import io.smsconsole.core.base.transaction.GroupCommit;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

import org.springframework.stereotype.Service;

/**
 * Takes in what the upstream reports. Reports that come at the same time are recorded
 * together, and one such transaction is under way at a time: however much comes back, it
 * leaves room for what is on its way out.
 */
@Service
public class ReceiptIntake {

	private static final int MOST_REPORTS = 20;

	private final GroupCommit<Collection<UpstreamReceipt>, Void> group;

	ReceiptIntake(Receipts receipts) {
		this.group = new GroupCommit<>(MOST_REPORTS, (reports) -> record(receipts, reports));
	}

	/**
	 * Records a report, and returns when it is committed.
	 * @param report receipts, oldest first
	 */
	public void take(Collection<UpstreamReceipt> report) {
		this.group.submit(report);
	}

	private static List<Void> record(Receipts receipts, List<Collection<UpstreamReceipt>> reports) {
		receipts.record(reports.stream().flatMap(Collection::stream).toList());
		return Collections.nCopies(reports.size(), null);
	}

}
