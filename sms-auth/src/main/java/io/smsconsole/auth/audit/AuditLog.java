package io.smsconsole.auth.audit;

import java.util.List;

import io.smsconsole.core.base.transaction.GroupCommit;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes entries so that nothing that was answered is ever missing from the log, also
 * after a crash: a caller waits until its entry is committed.
 */
@Component
class AuditLog {

	private static final int MOST_AT_ONCE = 500;

	private final GroupCommit<AuditEntry, AuditEntry> writing;

	AuditLog(AuditTable table) {
		this.writing = new GroupCommit<>(MOST_AT_ONCE, (entries) -> append(table, entries));
	}

	/**
	 * Writes an entry, and returns when it is committed.
	 * @param entry the entry
	 * @throws AuditFailedException where it could not be written
	 */
	void write(AuditEntry entry) {
		try {
			this.writing.submit(entry);
		}
		catch (DataAccessException | TransactionException ex) {
			throw new AuditFailedException(ex);
		}
	}

	private static List<AuditEntry> append(AuditTable table, List<AuditEntry> entries) {
		table.append(entries);
		return entries;
	}

}
