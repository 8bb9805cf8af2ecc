package io.smsconsole.demo;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.sending.message.MessageState;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds up what messages of the past cost, as the console does.
 */
@Component
class ChargeBook {

	private static final String ADD = """
			INSERT INTO charge_hour (hour, sdk_app_id, template_id, sign_name, iso_code, sms_type, price, taken, given_back)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON DUPLICATE KEY UPDATE taken = taken + VALUES(taken), given_back = given_back + VALUES(given_back)""";

	private static final Set<MessageState> GIVEN_BACK = EnumSet.of(MessageState.REJECTED, MessageState.CANCELLED);

	private final JdbcTemplate jdbc;

	private final Map<Line, long[]> lines = new HashMap<>();

	ChargeBook(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void count(LocalDateTime hour, Books.Entry entry) {
		if (entry.price() == null) {
			return;
		}
		Sent.Origin origin = entry.sent().origin();
		long[] sums = this.lines.computeIfAbsent(new Line(hour, origin.sdkAppId(), origin.templateId(), origin.sign(),
				entry.sent().isoCode(), origin.type().wire(), entry.price()), (line) -> new long[2]);
		sums[0] += entry.fee();
		sums[1] += GIVEN_BACK.contains(entry.sent().outcome().state()) ? entry.fee() : 0;
	}

	void write() {
		List<Object[]> rows = this.lines.entrySet().stream().map((each) -> {
			Line line = each.getKey();
			return new Object[] { line.hour(), line.app(), line.template(), line.sign(), line.isoCode(), line.type(),
					line.price(), each.getValue()[0], each.getValue()[1] };
		}).toList();
		this.lines.clear();
		this.jdbc.batchUpdate(ADD, rows);
	}

	private record Line(LocalDateTime hour, long app, long template, String sign, String isoCode, int type,
			BigDecimal price) {

	}

}
