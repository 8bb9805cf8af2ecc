package io.smsconsole.core.sending.message;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Inserts messages. Those in a row that differ in nothing but the number are one
 * statement that says once what is equal, which halves the work of both sides.
 */
@Component
class MessageWriter {

	private static final String COLUMNS = """
			INSERT INTO message (sdk_app_id, region, sms_type, task_id, submission_id, sign_name, template_id, iso_code,
			content, fee, state, code, session_context, id, phone, sheet_row)
			""";

	private static final String EACH = COLUMNS + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private static final String ALIKE = COLUMNS + """
			SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, id, phone, sheet_row FROM JSON_TABLE(?, '$[*]' COLUMNS (
			id BIGINT PATH '$[0]', phone VARCHAR(20) PATH '$[1]', sheet_row INT PATH '$[2]')) numbers""";

	/** With fewer, a statement of their own costs more than it saves. */
	private static final int FEWEST_ALIKE = 8;

	private static final int BATCH = 1000;

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcTemplate jdbc;

	MessageWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(List<NewMessage> messages) {
		List<NewMessage> single = new ArrayList<>();
		int from = 0;
		while (from < messages.size()) {
			int to = endOfAlike(messages, from);
			List<NewMessage> alike = messages.subList(from, to);
			if (alike.size() < FEWEST_ALIKE) {
				single.addAll(alike);
			}
			else {
				insertAlike(alike);
			}
			from = to;
		}
		this.jdbc.batchUpdate(EACH, single, BATCH, (statement, message) -> {
			int i = bind(statement, message);
			statement.setLong(++i, message.head().id());
			statement.setString(++i, message.head().phone());
			statement.setInt(++i, message.sheetRow());
		});
	}

	private void insertAlike(List<NewMessage> messages) {
		String numbers = JSON.writeValueAsString(messages.stream()
			.map((message) -> List.of(message.head().id(), message.head().phone(), message.sheetRow()))
			.toList());
		this.jdbc.update(ALIKE, (statement) -> statement.setString(bind(statement, messages.get(0)) + 1, numbers));
	}

	private static int endOfAlike(List<NewMessage> messages, int from) {
		NewMessage first = messages.get(from);
		int to = from + 1;
		while (to < messages.size() && alike(first, messages.get(to))) {
			to++;
		}
		return to;
	}

	/**
	 * What travels together has the same of everything that is not of the number.
	 */
	private static boolean alike(NewMessage one, NewMessage other) {
		MessageHead head = one.head();
		MessageHead next = other.head();
		return head.submissionId() != 0 && head.submissionId() == next.submissionId() && head.fee() == next.fee()
				&& head.isoCode().equals(next.isoCode()) && one.content().equals(other.content());
	}

	private static int bind(PreparedStatement statement, NewMessage message) throws SQLException {
		MessageHead head = message.head();
		int i = 0;
		statement.setLong(++i, head.sdkAppId());
		statement.setInt(++i, head.region().wire());
		statement.setInt(++i, head.smsType().wire());
		statement.setLong(++i, head.taskId());
		statement.setLong(++i, head.submissionId());
		statement.setString(++i, head.signName());
		statement.setLong(++i, head.templateId());
		statement.setString(++i, head.isoCode());
		statement.setString(++i, message.content());
		statement.setInt(++i, head.fee());
		statement.setInt(++i, head.state().wire());
		statement.setString(++i, message.code());
		statement.setString(++i, message.sessionContext());
		return i;
	}

}
