package io.smsconsole.core.insight.verification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.feedback.receipt.ReceiptMeaning;
import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.statistics.Figures;
import io.smsconsole.core.insight.statistics.StatisticPoint;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All messages of an application since a day, from which every view can be counted.
 */
final class EveryMessage {

	private static final int CODE = 3;

	private final List<Row> all;

	private final List<Row> mainland;

	private final ZoneId zone;

	EveryMessage(JdbcTemplate jdbc, Ids ids, long app, ZonedDateTime since) {
		this.zone = since.getZone();
		this.all = jdbc.query("""
				SELECT m.id, m.region, m.state, m.code, m.phone, m.fee, m.iso_code, m.sms_type, c.message_id
				FROM message m LEFT JOIN conversion c ON c.message_id = m.id WHERE m.sdk_app_id = ? AND m.id >= ?""",
				(row, index) -> new Row(ids.instant(row.getLong("id")), row.getInt("region"),
						state(row.getInt("state")), row.getString("code"), row.getString("phone"), row.getInt("fee"),
						row.getString("iso_code"), row.getInt("sms_type"), row.getString("message_id") != null),
				app, ids.floor(since.toInstant()));
		this.mainland = this.all.stream().filter((row) -> row.region == 0).toList();
	}

	Figures figures() {
		return figures(this.mainland);
	}

	Figures codes() {
		return figures(this.mainland.stream().filter((row) -> row.type == CODE).toList());
	}

	List<StatisticPoint> points(Grain grain) {
		Map<Long, List<Row>> points = new TreeMap<>(this.mainland.stream()
			.collect(Collectors.groupingBy((row) -> grain.begin(row.asked.atZone(this.zone)).toEpochSecond())));
		return points.entrySet()
			.stream()
			.map((point) -> new StatisticPoint(point.getKey(), figures(point.getValue())))
			.toList();
	}

	long waiting() {
		Figures figures = figures();
		return figures.accepted() - figures.delivered() - figures.failed() - figures.rejected();
	}

	long converted() {
		return this.mainland.stream().filter(Row::converted).count();
	}

	Map<String, Long> failures() {
		return this.mainland.stream()
			.filter(in(MessageState.REFUSED, MessageState.REJECTED, MessageState.FAILED))
			.collect(Collectors.groupingBy((row) -> row.state.wire() + row.code + row.description(),
					Collectors.counting()));
	}

	Map<String, Long> reasons() {
		return this.mainland.stream()
			.filter(in(MessageState.REJECTED, MessageState.FAILED))
			.collect(Collectors.groupingBy(
					(row) -> (row.state == MessageState.REJECTED) ? "REJECTED" : row.meaning().kind().name(),
					Collectors.counting()));
	}

	Map<String, Long> abroad() {
		return this.all.stream()
			.filter((row) -> row.region == 1)
			.collect(Collectors.groupingBy(Row::country, Collectors.counting()));
	}

	private static Figures figures(List<Row> rows) {
		List<Row> accepted = rows.stream().filter(in(MessageState.REFUSED).negate()).toList();
		return new Figures(rows.size(), accepted.size(), accepted.stream().mapToLong(Row::fee).sum(),
				rows.stream().filter(in(MessageState.DELIVERED)).count(),
				rows.stream().filter(in(MessageState.FAILED)).count(),
				rows.stream().filter(in(MessageState.REJECTED)).count());
	}

	private static Predicate<Row> in(MessageState... states) {
		return (row) -> List.of(states).contains(row.state);
	}

	private static MessageState state(int wire) {
		return Arrays.stream(MessageState.values()).filter((state) -> state.wire() == wire).findFirst().orElseThrow();
	}

	private record Row(Instant asked, int region, MessageState state, String code, String phone, int fee,
			String country, int type, boolean converted) {

		ReceiptMeaning meaning() {
			return ReceiptCodes.find(this.code, Carrier.of(this.phone));
		}

		String description() {
			Locale locale = LocaleContextHolder.getLocale();
			return (this.state == MessageState.FAILED) ? meaning().text(locale)
					: ErrorCode.of(this.code).map((known) -> ErrorTexts.of(known, locale)).orElse(this.code);
		}

	}

}
