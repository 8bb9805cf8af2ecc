package io.smsconsole.core.insight.statistics;

import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.time.Hours;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsResponse.CallbackStatusStatistics;
import io.smsconsole.core.wire.api.SendStatusStatisticsResponse.SendStatusStatistics;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the messages themselves, one by one.
 */
final class FullCount {

	private final List<Row> rows;

	FullCount(JdbcTemplate jdbc, Ids ids, long app, Hours hours) {
		this.rows = jdbc.query(
				"SELECT state, code, phone, fee FROM message WHERE sdk_app_id = ? AND id >= ? AND id < ?",
				(row, index) -> new Row(state(row.getInt("state")), row.getString("code"), row.getString("phone"),
						row.getInt("fee")),
				app, ids.floor(hours.from()), ids.floor(hours.to()));
	}

	SendStatusStatistics sent() {
		List<Row> accepted = this.rows.stream().filter((row) -> row.state != MessageState.REFUSED).toList();
		return new SendStatusStatistics(accepted.stream().mapToLong(Row::fee).sum(), this.rows.size(), accepted.size());
	}

	CallbackStatusStatistics receipts() {
		long failed = in(MessageState.FAILED) + in(MessageState.REJECTED);
		return new CallbackStatusStatistics(in(MessageState.DELIVERED) + failed,
				this.rows.size() - in(MessageState.REFUSED), failed, in(MessageState.DELIVERED),
				failed(ReceiptClass.INTERNAL, ReceiptClass.GATEWAY, ReceiptClass.KEYWORD, ReceiptClass.SIGNATURE,
						ReceiptClass.LIMIT, ReceiptClass.REQUEST, ReceiptClass.PORTED),
				failed(ReceiptClass.NUMBER_NOT_EXIST),
				failed(ReceiptClass.OFF, ReceiptClass.OFF_OR_NOT_IN_USE, ReceiptClass.HANDSET),
				failed(ReceiptClass.BLACKLIST, ReceiptClass.UNSUBSCRIBED), failed(ReceiptClass.FREQUENCY));
	}

	private long in(MessageState state) {
		return this.rows.stream().filter((row) -> row.state == state).count();
	}

	private long failed(ReceiptClass... classes) {
		return this.rows.stream()
			.filter((row) -> row.state == MessageState.FAILED)
			.map((row) -> ReceiptCodes.find(row.code, Carrier.of(row.phone)).kind())
			.filter(Arrays.asList(classes)::contains)
			.count();
	}

	private static MessageState state(int wire) {
		return Arrays.stream(MessageState.values()).filter((state) -> state.wire() == wire).findFirst().orElseThrow();
	}

	private record Row(MessageState state, String code, String phone, int fee) {

	}

}
