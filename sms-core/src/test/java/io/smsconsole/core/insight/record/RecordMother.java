package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.time.ZoneOffset;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores messages for tests.
 */
final class RecordMother {

	static final long APP = 1499999003L;

	private final JdbcTemplate jdbc;

	private final Ids ids;

	RecordMother(JdbcTemplate jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	long message(Instant asked, String phone, MessageState state, String code) {
		return message(asked, phone, state, code, 0);
	}

	long message(Instant asked, String phone, MessageState state, String code, long taskId) {
		long id = this.ids.floor(asked) + (this.ids.next() & 0x3FFFFF);
		this.jdbc.update(
				"INSERT INTO message (id, sdk_app_id, region, sms_type, task_id, submission_id, sign_name, template_id, phone,"
						+ " iso_code, content, fee, state, code, submitted_at, settled_at, received_at)"
						+ " VALUES (?, ?, 0, 3, ?, ?, '企鹅', 7, ?, 'CN', '【企鹅】您的验证码是123456。', 1, ?, ?, ?, ?, ?)",
				id, APP, taskId, id, phone, state.wire(), code,
				state.reaches(MessageState.DELIVERED) || state == MessageState.REFUSED ? null
						: utc(asked.plusSeconds(1)),
				state.isFinal() && state != MessageState.REFUSED ? utc(asked.plusSeconds(5)) : null,
				state == MessageState.DELIVERED ? utc(asked.plusSeconds(4)) : null);
		return id;
	}

	void claim(long message) {
		this.jdbc.update(
				"INSERT INTO submission (id, lane, priority, sdk_app_id, region, sms_type, template_id, parameters,"
						+ " size, state, not_before) VALUES (?, 0, 0, ?, 0, 3, 7, '[]', 1, 1, '2021-01-01')",
				message, APP);
	}

	private static Object utc(Instant time) {
		return time.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

}
