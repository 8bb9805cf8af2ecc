package io.smsconsole.core.insight.cause;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts messages that were never sent, in hours of Shanghai.
 */
record CountedHours(JdbcClient database, long app) {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	void accepted(String hour, String isoCode, int messages) {
		add(hour, isoCode, SmsType.NOTIFICATION, 0, MessageState.ACCEPTED, "", messages);
	}

	void refused(String hour, ErrorCode code, int messages) {
		add(hour, "CN", SmsType.NOTIFICATION, 0, MessageState.REFUSED, code.code(), messages);
	}

	void add(String hour, String isoCode, SmsType type, long template, MessageState state, String code, int messages) {
		this.database.sql("""
				INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
				state, code, messages, fee) VALUES (?, ?, ?, 0, ?, '', ?, ?, ?, ?, ?, ?)""")
			.params(instant(hour).atOffset(ZoneOffset.UTC).toLocalDateTime(), isoCode.equals("CN") ? 0 : 1, this.app,
					template, type.wire(), isoCode, state.wire(), code, messages, messages)
			.update();
	}

	static Instant instant(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

}
