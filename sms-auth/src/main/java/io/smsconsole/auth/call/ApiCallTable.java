package io.smsconsole.auth.call;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes to the table {@code api_call}, and to each key when it was used last.
 */
@Component
class ApiCallTable {

	private static final String INSERT = """
			INSERT INTO api_call (secret_id, uin, action, code, address, user_agent, micros, request_id, called_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String TRIM = """
			DELETE FROM api_call WHERE secret_id = ? AND id <= (SELECT id FROM (
				SELECT id FROM api_call WHERE secret_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?) AS past)""";

	private static final int BATCH = 500;

	private static final int LONGEST_NAME = 64;

	private static final int LONGEST_CODE = 96;

	private static final int LONGEST_REQUEST_ID = 36;

	private static final int LONGEST_USER_AGENT = 255;

	private final JdbcTemplate jdbc;

	private final AccessKeys keys;

	ApiCallTable(JdbcTemplate jdbc, AccessKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/**
	 * Appends calls and deletes those that they push out.
	 * @param calls the calls by key; those of keys that are gone are left out
	 */
	@RetriedTransaction
	public void append(SortedMap<String, NewestCalls> calls) {
		Set<String> known = this.keys.hold(calls.keySet());
		List<NewestCalls> kept = known.stream().map(calls::get).toList();
		kept.forEach(this::used);
		this.jdbc.batchUpdate(INSERT, kept.stream().map(NewestCalls::list).flatMap(List::stream).toList(), BATCH,
				ApiCallTable::bind);
		this.jdbc.batchUpdate(TRIM, known, BATCH, (statement, secretId) -> {
			statement.setString(1, secretId);
			statement.setString(2, secretId);
			statement.setInt(3, NewestCalls.KEPT);
		});
	}

	private void used(NewestCalls calls) {
		ApiCall last = calls.lastUse();
		if (last != null) {
			this.keys.used(last.secretId(), cut(last.address(), LONGEST_NAME), cut(last.action(), LONGEST_NAME),
					last.at());
		}
	}

	private static void bind(PreparedStatement statement, ApiCall call) throws SQLException {
		int i = 0;
		statement.setString(++i, call.secretId());
		statement.setLong(++i, call.uin());
		statement.setString(++i, cut(call.action(), LONGEST_NAME));
		statement.setString(++i, cut(call.error().orElse(null), LONGEST_CODE));
		statement.setString(++i, cut(call.address(), LONGEST_NAME));
		statement.setString(++i, cut(call.userAgent(), LONGEST_USER_AGENT));
		statement.setLong(++i, call.micros());
		statement.setString(++i, cut(call.requestId(), LONGEST_REQUEST_ID));
		statement.setObject(++i, call.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
	}

	private static String cut(String text, int longest) {
		return (text == null || text.length() <= longest) ? text : text.substring(0, longest);
	}

}
