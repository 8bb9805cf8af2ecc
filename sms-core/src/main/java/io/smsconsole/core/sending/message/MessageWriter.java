package io.smsconsole.core.sending.message;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
			content, fee, state, code, session_context, %sid, phone, sheet_row)
			""";

	private static final String EACH = COLUMNS + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s?, ?, ?)";

	private static final String ALIKE = COLUMNS + """
			SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %sid, phone, sheet_row FROM JSON_TABLE(?, '$[*]' COLUMNS (
			id BIGINT PATH '$[0]', phone VARCHAR(20) PATH '$[1]', sheet_row INT PATH '$[2]')) numbers""";

	/** What has no price, as in the mainland, does without the column. */
	private static final Statements FREE = new Statements(EACH.formatted("", ""), ALIKE.formatted("", ""));

	private static final Statements PRICED = new Statements(EACH.formatted("price, ", "?, "),
			ALIKE.formatted("price, ", "?, "));

	/** With fewer, a statement of their own costs more than it saves. */
	private static final int FEWEST_ALIKE = 8;

	private static final int BATCH = 1000;

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcTemplate jdbc;

	MessageWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(List<NewMessage> messages) {
		List<NewMessage> free = new ArrayList<>();
		List<NewMessage> priced = new ArrayList<>();
		int from = 0;
		while (from < messages.size()) {
			int to = endOfAlike(messages, from);
			List<NewMessage> alike = messages.subList(from, to);
			if (alike.size() < FEWEST_ALIKE) {
				((alike.get(0).price() != null) ? priced : free).addAll(alike);
			}
			else {
				insertAlike(alike);
			}
			from = to;
		}
		insertEach(FREE, free);
		insertEach(PRICED, priced);
	}

	private void insertEach(Statements statements, List<NewMessage> messages) {
		if (messages.isEmpty()) {
			return;
		}
		this.jdbc.batchUpdate(statements.each(), messages, BATCH, (statement, message) -> {
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
		String statement = ((messages.get(0).price() != null) ? PRICED : FREE).alike();
		this.jdbc.update(statement, (prepared) -> prepared.setString(bind(prepared, messages.get(0)) + 1, numbers));
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
				&& head.isoCode().equals(next.isoCode()) && one.content().equals(other.content())
				&& Objects.equals(one.price(), other.price());
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
		if (message.price() != null) {
			statement.setBigDecimal(++i, message.price());
		}
		return i;
	}

	/**
	 * How messages are inserted.
	 *
	 * @param each one by one
	 * @param alike those that differ in nothing but the number
	 */
	private record Statements(String each, String alike) {

	}

}
