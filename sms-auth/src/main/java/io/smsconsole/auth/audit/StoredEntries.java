package io.smsconsole.auth.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads entries chain by chain, in the order in which they were written.
 */
@Component
class StoredEntries {

	private static final String PAGE = """
			SELECT chain, place, seal, id, at, uin, account, means, reference, action, resource, request, state_before,
			state_after, outcome, duration_ms, request_id, address, user_agent
			FROM audit_entry WHERE chain = ? AND place > ? AND place <= ? ORDER BY place LIMIT ?""";

	private static final String NEWEST = "SELECT MAX(place) FROM audit_entry WHERE chain = ?";

	private static final String COUNT = "SELECT COUNT(*) FROM audit_entry WHERE chain = ? AND place > ? AND place <= ?";

	private static final String NEXT_CHAIN = "SELECT chain FROM audit_entry WHERE chain > ? ORDER BY chain LIMIT 1";

	private static final String DELETE = "DELETE FROM audit_entry WHERE chain = ? AND place <= ?";

	private final JdbcTemplate jdbc;

	StoredEntries(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Entries of a chain.
	 * @param chain its number
	 * @param after only what stands after this place
	 * @param last and not after this one
	 * @param limit how many at most
	 * @return the entries in order
	 */
	List<StoredEntry> page(int chain, long after, long last, int limit) {
		return this.jdbc.query(PAGE, StoredEntries::entry, chain, after, last, limit);
	}

	/**
	 * The newest place of a chain at which there is an entry.
	 * @param chain its number
	 * @return the place, or empty where there is none
	 */
	Optional<Long> newest(int chain) {
		return Optional.ofNullable(this.jdbc.queryForObject(NEWEST, Long.class, chain));
	}

	/**
	 * Counts entries of a chain.
	 * @param chain its number
	 * @param after only what stands after this place
	 * @param last and not after this one
	 * @return how many there are
	 */
	long count(int chain, long after, long last) {
		return this.jdbc.queryForObject(COUNT, Long.class, chain, after, last);
	}

	/**
	 * The next number of a chain that has entries.
	 * @param chain the number after which to look
	 * @return the number, or empty where there is none
	 */
	Optional<Integer> nextChain(int chain) {
		return this.jdbc.queryForList(NEXT_CHAIN, Integer.class, chain).stream().findFirst();
	}

	/**
	 * Removes the oldest entries of a chain.
	 * @param chain its number
	 * @param last the place of the newest of them
	 */
	void remove(int chain, long last) {
		this.jdbc.update(DELETE, chain, last);
	}

	private static StoredEntry entry(ResultSet row, int number) throws SQLException {
		int i = 0;
		Link link = new Link(row.getInt(++i), row.getLong(++i), row.getBytes(++i));
		return new StoredEntry(link,
				new AuditRow(row.getLong(++i), row.getObject(++i, LocalDateTime.class).toInstant(ZoneOffset.UTC),
						row.getObject(++i, Long.class), row.getString(++i), row.getString(++i), row.getString(++i),
						row.getString(++i), row.getString(++i), row.getString(++i), row.getString(++i),
						row.getString(++i), row.getString(++i), row.getLong(++i), row.getString(++i),
						row.getString(++i), row.getString(++i)));
	}

}
