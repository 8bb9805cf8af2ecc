package io.smsconsole.core.limits.frequency;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.smsconsole.core.base.transaction.RetriedTransaction;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table {@code frequency_use}, many rows at once.
 */
@Component
class FrequencyStore {

	/**
	 * Locks the row at once, whether it was there or not. A new one has today's day, for
	 * then the index of days need not be changed when the message is counted.
	 */
	private static final String LOCK = """
			INSERT INTO frequency_use (sdk_app_id, phone, day, messages, recent)
			SELECT k.sdk_app_id, k.phone, ?, 0, ''
			FROM JSON_TABLE(?, '$[*]' COLUMNS (sdk_app_id BIGINT PATH '$[0]', phone BIGINT PATH '$[1]')) k
			ON DUPLICATE KEY UPDATE frequency_use.day = frequency_use.day""";

	/** The keys come as a JSON array and are looked up one by one by primary key. */
	private static final String READ = """
			SELECT STRAIGHT_JOIN u.sdk_app_id, u.phone, u.day, u.messages, u.recent
			FROM JSON_TABLE(?, '$[*]' COLUMNS (sdk_app_id BIGINT PATH '$[0]', phone BIGINT PATH '$[1]')) k
			JOIN frequency_use u ON u.sdk_app_id = k.sdk_app_id AND u.phone = k.phone""";

	/** The rows are there and locked, so that this changes them in one pass. */
	private static final String WRITE = """
			INSERT INTO frequency_use (sdk_app_id, phone, day, messages, recent)
			SELECT k.sdk_app_id, k.phone, k.day, k.messages, k.recent FROM JSON_TABLE(?, '$[*]' COLUMNS (
				sdk_app_id BIGINT PATH '$[0]', phone BIGINT PATH '$[1]', day INT PATH '$[2]', messages INT PATH '$[3]',
				recent %s PATH '$[4]')) k
			ON DUPLICATE KEY UPDATE day = k.day, messages = k.messages, recent = k.recent""";

	private static final String WRITE_SHORT = WRITE.formatted("VARCHAR(255) CHARACTER SET ascii");

	/** Texts of any length go by way of the disk. */
	private static final String WRITE_LONG = WRITE.formatted("MEDIUMTEXT");

	private static final int SHORT = 255;

	/** Found by the day without a lock; whoever wrote to a number since keeps it. */
	private static final String STALE = "SELECT sdk_app_id, phone FROM frequency_use WHERE day < ? LIMIT ?";

	private static final String FORGET = "DELETE FROM frequency_use WHERE sdk_app_id = ? AND phone = ? AND day < ?";

	private static final JsonMapper JSON = new JsonMapper();

	private static final int BATCH = 1000;

	/** Longer than the longest window, by a day for zones. */
	private static final int DAYS_KEPT = 3;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final ZoneId zone;

	FrequencyStore(JdbcTemplate jdbc, Clock clock, ZoneId zone) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Locks what was sent to some numbers until the transaction ends.
	 * @param keys in their order
	 */
	Map<FrequencyKey, NumberHistory> lock(SortedSet<FrequencyKey> keys) {
		this.jdbc.update(LOCK, today(), asked(keys));
		return look(keys);
	}

	/**
	 * Looks at what was sent to some numbers and locks nothing.
	 * @param keys in their order
	 */
	Map<FrequencyKey, NumberHistory> look(SortedSet<FrequencyKey> keys) {
		Map<FrequencyKey, NumberHistory> histories = new HashMap<>();
		this.jdbc.query(READ, (ResultSet row) -> {
			histories.put(new FrequencyKey(row.getLong(1), row.getLong(2)),
					new NumberHistory(row.getLong(3), row.getInt(4), Sent.read(row.getString(5))));
		}, asked(keys));
		return histories;
	}

	private static String asked(SortedSet<FrequencyKey> keys) {
		return json(keys.stream().map((key) -> List.of(key.sdkAppId(), key.phone())));
	}

	void write(List<Map.Entry<FrequencyKey, NumberHistory>> changed) {
		List<Use> uses = changed.stream().map((entry) -> Use.of(entry.getKey(), entry.getValue())).toList();
		boolean allShort = uses.stream().allMatch((use) -> use.recent().length() <= SHORT);
		this.jdbc.update(allShort ? WRITE_SHORT : WRITE_LONG, json(uses.stream().map(Use::cells)));
	}

	/**
	 * Deletes numbers that nothing was sent to for days, in the order in which everybody
	 * locks them.
	 */
	@RetriedTransaction
	public int forget(int limit) {
		long oldest = today() - DAYS_KEPT;
		SortedSet<FrequencyKey> stale = new TreeSet<>(this.jdbc.query(STALE,
				(row, index) -> new FrequencyKey(row.getLong(1), row.getLong(2)), oldest, limit));
		this.jdbc.batchUpdate(FORGET, stale, BATCH, (statement, key) -> {
			statement.setLong(1, key.sdkAppId());
			statement.setLong(2, key.phone());
			statement.setLong(3, oldest);
		});
		return stale.size();
	}

	private long today() {
		return LocalDate.ofInstant(this.clock.instant(), this.zone).toEpochDay();
	}

	private static String json(Stream<? extends List<?>> rows) {
		return JSON.writeValueAsString(rows.toList());
	}

	/**
	 * A row of the table.
	 */
	private record Use(FrequencyKey key, long day, int messages, String recent) {

		static Use of(FrequencyKey key, NumberHistory history) {
			return new Use(key, history.day(), history.messages(), Sent.write(history.recent()));
		}

		List<Object> cells() {
			return List.of(this.key.sdkAppId(), this.key.phone(), this.day, this.messages, this.recent);
		}

	}

}
