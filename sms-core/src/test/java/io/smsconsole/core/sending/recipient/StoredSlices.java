package io.smsconsole.core.sending.recipient;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks for slices behind the statements, which hide those of a list that is not ready.
 */
final class StoredSlices {

	private StoredSlices() {
	}

	static int count(JdbcTemplate jdbc, long listId) {
		return jdbc.queryForObject("SELECT COUNT(*) FROM recipient_slice WHERE list_id = ?", Integer.class, listId);
	}

}
