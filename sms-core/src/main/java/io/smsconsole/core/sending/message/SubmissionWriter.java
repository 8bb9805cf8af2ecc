package io.smsconsole.core.sending.message;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores submissions in batches: a task with own variables for each person has one a
 * person.
 */
@Component
class SubmissionWriter {

	private static final String INSERT = """
			INSERT INTO submission (id, lane, priority, sdk_app_id, region, sms_type, sign_name, template_id,
			parameters, extend_code, sender_id, size, not_before)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	SubmissionWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(List<Submission> submissions) {
		this.jdbc.batchUpdate(INSERT, submissions, BATCH, SubmissionWriter::bind);
	}

	private static void bind(PreparedStatement statement, Submission submission) throws SQLException {
		int i = 0;
		statement.setLong(++i, submission.id());
		statement.setLong(++i, submission.lane());
		statement.setInt(++i, submission.priority());
		statement.setLong(++i, submission.sdkAppId());
		statement.setInt(++i, submission.region().wire());
		statement.setInt(++i, submission.smsType().wire());
		statement.setString(++i, submission.signName());
		statement.setLong(++i, submission.templateId());
		statement.setString(++i, submission.parameters());
		statement.setString(++i, submission.extendCode());
		statement.setString(++i, submission.senderId());
		statement.setInt(++i, submission.size());
		statement.setObject(++i, submission.notBefore().atOffset(ZoneOffset.UTC).toLocalDateTime());
	}

}
