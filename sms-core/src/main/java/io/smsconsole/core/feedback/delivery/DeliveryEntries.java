package io.smsconsole.core.feedback.delivery;

import java.util.List;

import io.smsconsole.core.base.id.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores what waits to be reported, many at once.
 */
@Component
class DeliveryEntries {

	private static final String INSERT = "INSERT INTO delivery_entry (target, lane, id, ref) VALUES (?, ?, ?, ?)";

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	private final Ids ids;

	DeliveryEntries(JdbcTemplate jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	void add(List<DeliveryEntry> entries) {
		if (!entries.isEmpty()) {
			this.jdbc.batchUpdate(INSERT, entries, BATCH, (statement, entry) -> {
				statement.setLong(1, entry.lane().target());
				statement.setInt(2, entry.lane().lane());
				statement.setLong(3, this.ids.next());
				statement.setLong(4, entry.ref());
			});
		}
	}

}
