package io.smsconsole.auth.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes entries so that nothing that was answered is ever missing from the log, also
 * after a crash: a caller waits until its entry is committed. While one caller writes,
 * the others queue up, and the next one writes all of theirs in one transaction; so many
 * at once cost one commit, and there is no thread to stop or to lose anything with.
 */
@Component
class AuditLog {

	private static final int MOST_AT_ONCE = 500;

	private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();

	private final Lock writing = new ReentrantLock();

	private final AuditTable table;

	AuditLog(AuditTable table) {
		this.table = table;
	}

	/**
	 * Writes an entry, and returns when it is committed.
	 * @param entry the entry
	 * @throws AuditFailedException where it could not be written
	 */
	void write(AuditEntry entry) {
		Pending mine = new Pending(entry);
		this.queue.add(mine);
		while (!mine.done) {
			this.writing.lock();
			try {
				if (!mine.done) {
					writeBatch();
				}
			}
			finally {
				this.writing.unlock();
			}
		}
		if (mine.failure != null) {
			throw new AuditFailedException(mine.failure);
		}
	}

	private void writeBatch() {
		List<Pending> batch = new ArrayList<>();
		for (Pending next = this.queue.poll(); next != null; next = this.queue.poll()) {
			batch.add(next);
			if (batch.size() == MOST_AT_ONCE) {
				break;
			}
		}
		RuntimeException failure = new IllegalStateException("The audit log could not be written");
		try {
			this.table.append(batch.stream().map((pending) -> pending.entry).toList());
			failure = null;
		}
		catch (DataAccessException | TransactionException ex) {
			failure = ex;
		}
		finally {
			for (Pending pending : batch) {
				pending.finish(failure);
			}
		}
	}

	/** An entry on its way; {@code done} is volatile and written last. */
	private static final class Pending {

		private final AuditEntry entry;

		private RuntimeException failure;

		private volatile boolean done;

		private Pending(AuditEntry entry) {
			this.entry = entry;
		}

		private void finish(RuntimeException outcome) {
			this.failure = outcome;
			this.done = true;
		}

	}

}
