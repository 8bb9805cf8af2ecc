package io.smsconsole.auth.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.action.CallNote;
import io.smsconsole.core.base.action.CallNotes;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.secret.Seals;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the table {@code audit_entry}; there is no statement that changes it. Every
 * transaction adds its entries to the end of a chain that no other one is adding to.
 */
@Component
class AuditTable implements CallNotes {

	/** What the seals of the audit log are for. */
	static final String PURPOSE = "audit";

	private static final String INSERT = """
			INSERT INTO audit_entry (id, chain, place, seal, at, uin, account, means, reference, action, resource,
			request, state_before, state_after, outcome, duration_ms, request_id, address, user_agent)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final AuditChains chains;

	private final Seals seals;

	private final Ids ids;

	AuditTable(JdbcTemplate jdbc, AuditChains chains, Seals seals, Ids ids) {
		this.jdbc = jdbc;
		this.chains = chains;
		this.seals = seals;
		this.ids = ids;
	}

	/** In a transaction of its own: what is refused or rolled back is audited too. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void append(List<AuditEntry> entries) {
		insert(entries);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(List<CallNote> notes) {
		insert(notes.stream().map((note) -> ((AuditNote) note).entry(AuditEntry.OK)).toList());
	}

	private void insert(List<AuditEntry> entries) {
		ChainSeal seal = new ChainSeal(this.seals.of(PURPOSE));
		Link last = this.chains.lockAny();
		List<StoredEntry> sealed = new ArrayList<>(entries.size());
		for (AuditEntry entry : entries) {
			AuditRow row = AuditRow.of(this.ids.next(), entry);
			last = seal.next(last, row);
			sealed.add(new StoredEntry(last, row));
		}
		this.jdbc.batchUpdate(INSERT, sealed, BATCH, AuditTable::bind);
		this.chains.end(last, seal.closing(last));
	}

	private static void bind(PreparedStatement statement, StoredEntry entry) throws SQLException {
		AuditRow row = entry.row();
		Link link = entry.link();
		int i = 0;
		statement.setLong(++i, row.id());
		statement.setInt(++i, link.chain());
		statement.setLong(++i, link.place());
		statement.setBytes(++i, link.seal());
		statement.setObject(++i, row.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
		statement.setObject(++i, row.uin());
		statement.setString(++i, row.account());
		statement.setString(++i, row.means());
		statement.setString(++i, row.reference());
		statement.setString(++i, row.action());
		statement.setString(++i, row.resource());
		statement.setString(++i, row.request());
		statement.setString(++i, row.stateBefore());
		statement.setString(++i, row.stateAfter());
		statement.setString(++i, row.outcome());
		statement.setLong(++i, row.durationMs());
		statement.setString(++i, row.requestId());
		statement.setString(++i, row.address());
		statement.setString(++i, row.userAgent());
	}

}
