package io.smsconsole.auth.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.id.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the table {@code audit_entry}; there is no statement that changes it.
 */
@Component
class AuditTable {

	private static final String INSERT = """
			INSERT INTO audit_entry (id, at, uin, account, means, reference, action, resource, request, outcome,
			duration_ms, request_id, address, user_agent)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final int BATCH = 500;

	private static final int LONGEST_REFERENCE = 64;

	private static final int LONGEST_USER_AGENT = 255;

	private final JdbcTemplate jdbc;

	private final Ids ids;

	AuditTable(JdbcTemplate jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/** In a transaction of its own: what is refused or rolled back is audited too. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void append(List<AuditEntry> entries) {
		this.jdbc.batchUpdate(INSERT, entries, BATCH, this::bind);
	}

	private void bind(PreparedStatement statement, AuditEntry entry) throws SQLException {
		Optional<Caller> caller = entry.caller();
		int i = 0;
		statement.setLong(++i, this.ids.next());
		statement.setObject(++i, entry.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
		statement.setObject(++i, caller.map(Caller::uin).orElse(null));
		statement.setString(++i, caller.map(Caller::name).orElse(null));
		statement.setString(++i, caller.map((somebody) -> somebody.means().name()).orElse(null));
		statement.setString(++i, caller.map((somebody) -> cut(somebody.reference(), LONGEST_REFERENCE)).orElse(null));
		statement.setString(++i, entry.action());
		statement.setString(++i, entry.resource());
		statement.setString(++i, entry.request());
		statement.setString(++i, entry.outcome());
		statement.setLong(++i, entry.duration().toMillis());
		statement.setString(++i, entry.origin().requestId());
		statement.setString(++i, entry.origin().address());
		statement.setString(++i, cut(entry.origin().userAgent(), LONGEST_USER_AGENT));
	}

	private static String cut(String text, int longest) {
		return (text == null || text.length() <= longest) ? text : text.substring(0, longest);
	}

}
