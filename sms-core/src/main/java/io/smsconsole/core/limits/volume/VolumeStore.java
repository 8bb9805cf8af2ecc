package io.smsconsole.core.limits.volume;

import java.sql.ResultSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table {@code volume_use}, some rows at once.
 */
@Component
class VolumeStore {

	/** Locks the row at once, whether it was there or not. */
	private static final String LOCK = """
			INSERT INTO volume_use (sdk_app_id, scope, day, used) VALUES (?, ?, 0, 0) ON DUPLICATE KEY UPDATE day = day""";

	private static final String READ = """
			SELECT sdk_app_id, scope, day, used FROM volume_use WHERE sdk_app_id = ? AND scope = ?""";

	private static final String AND_READ = " UNION ALL " + READ;

	private static final String WRITE = """
			INSERT INTO volume_use (sdk_app_id, scope, day, used) VALUES (?, ?, ?, ?)
			ON DUPLICATE KEY UPDATE day = VALUES(day), used = VALUES(used)""";

	private static final String RESET = "DELETE FROM volume_use WHERE sdk_app_id = ?";

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	VolumeStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Locks what is used of some limits until the transaction ends.
	 * @param keys in their order
	 */
	Map<VolumeKey, VolumeUse> lock(SortedSet<VolumeKey> keys) {
		this.jdbc.batchUpdate(LOCK, keys, BATCH, (statement, key) -> {
			statement.setLong(1, key.sdkAppId());
			statement.setString(2, key.scope());
		});
		Object[] arguments = keys.stream()
			.flatMap((key) -> List.<Object>of(key.sdkAppId(), key.scope()).stream())
			.toArray();
		Map<VolumeKey, VolumeUse> uses = new HashMap<>();
		this.jdbc.query(READ + String.join("", Collections.nCopies(keys.size() - 1, AND_READ)), (ResultSet row) -> {
			uses.put(new VolumeKey(row.getLong(1), row.getString(2)), new VolumeUse(row.getLong(3), row.getLong(4)));
		}, arguments);
		return uses;
	}

	void write(List<Map.Entry<VolumeKey, VolumeUse>> changed) {
		this.jdbc.batchUpdate(WRITE, changed, BATCH, (statement, entry) -> {
			statement.setLong(1, entry.getKey().sdkAppId());
			statement.setString(2, entry.getKey().scope());
			statement.setLong(3, entry.getValue().day());
			statement.setLong(4, entry.getValue().used());
		});
	}

	/**
	 * Has what is used of the limits of an application, or of the account, counted
	 * afresh.
	 */
	void reset(long sdkAppId) {
		this.jdbc.update(RESET, sdkAppId);
	}

}
