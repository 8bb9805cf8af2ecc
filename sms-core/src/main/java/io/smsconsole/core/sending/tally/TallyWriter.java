package io.smsconsole.core.sending.tally;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Appends counts in a batch: whatever moves messages does so.
 */
@Component
class TallyWriter {

	private static final String INSERT = """
			INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
			state, code, carrier, messages, fee, converted)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	TallyWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void append(List<TallyRow> rows) {
		this.jdbc.batchUpdate(INSERT, rows, BATCH, TallyWriter::bind);
	}

	private static void bind(PreparedStatement statement, TallyRow row) throws SQLException {
		TallyKey key = row.key();
		int i = 0;
		statement.setObject(++i, key.hour().atOffset(ZoneOffset.UTC).toLocalDateTime());
		statement.setInt(++i, key.region().wire());
		statement.setLong(++i, key.sdkAppId());
		statement.setLong(++i, key.taskId());
		statement.setLong(++i, key.templateId());
		statement.setString(++i, key.signName());
		statement.setInt(++i, key.smsType().wire());
		statement.setString(++i, key.isoCode());
		statement.setInt(++i, key.state().wire());
		statement.setString(++i, key.code());
		statement.setInt(++i, key.carrier().wire());
		statement.setLong(++i, row.messages());
		statement.setLong(++i, row.fee());
		statement.setLong(++i, row.converted());
	}

}
