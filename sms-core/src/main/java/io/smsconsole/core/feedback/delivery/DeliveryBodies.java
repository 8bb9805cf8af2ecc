package io.smsconsole.core.feedback.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.LegacyCodes;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.base.phone.PhoneParts;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.feedback.receipt.ReceiptReport;
import io.smsconsole.core.feedback.receipt.ReceiptReports;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.feedback.reply.Reply;
import io.smsconsole.core.sending.message.MessageState;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes what receivers get (source: the pages about callbacks). It is written anew at
 * each attempt, from what is stored, and comes out the same.
 */
@Component
class DeliveryBodies {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private static final String SAMPLE = "测试";

	private static final String SAMPLE_COUNTRY = "86";

	private static final String SAMPLE_NUMBER = "13800138000";

	private final ReceiptReports reports;

	private final Replies replies;

	private final JsonMapper json;

	private final ZoneId zone;

	DeliveryBodies(ReceiptReports reports, Replies replies, JsonMapper json, ZoneId zone) {
		this.reports = reports;
		this.replies = replies;
		this.json = json;
		this.zone = zone;
	}

	/**
	 * What the receiver gets.
	 * @return JSON, or an empty string where what it tells of is kept no more
	 */
	String whole(Delivery delivery) {
		return write(delivery, false);
	}

	/**
	 * What the receiver gets, for people to look at.
	 * @return JSON with the numbers masked, or an empty string
	 */
	String masked(Delivery delivery) {
		return write(delivery, true);
	}

	/**
	 * A receipt that is none, for a receiver to show that it understands it.
	 * @param now the present time
	 * @return a list of one, as receivers get it
	 */
	String sampleStatus(Instant now) {
		return this.json.writeValueAsString(List.of(new StatusBody(TIME.format(now.atZone(this.zone)), SAMPLE_COUNTRY,
				SAMPLE_NUMBER, "SUCCESS", "DELIVRD", SAMPLE, "0", "")));
	}

	/**
	 * A reply that is none.
	 * @param now the present time
	 * @return the reply, as receivers get it
	 */
	String sampleReply(Instant now) {
		return this.json
			.writeValueAsString(new ReplyBody("", SAMPLE_NUMBER, SAMPLE_COUNTRY, SAMPLE, SAMPLE, now.getEpochSecond()));
	}

	private String write(Delivery delivery, boolean masked) {
		if (delivery.kind() == DeliveryKind.REPLY) {
			return this.replies.find(delivery.references().get(0))
				.map((reply) -> this.json.writeValueAsString(ReplyBody.of(reply, masked)))
				.orElse("");
		}
		List<StatusBody> entries = this.reports.of(delivery.references())
			.stream()
			.map((report) -> StatusBody.of(report, TIME.format(report.receivedAt().atZone(this.zone)), masked))
			.toList();
		return entries.isEmpty() ? "" : this.json.writeValueAsString(entries);
	}

	private static String mobile(String phone, PhoneParts parts, boolean masked) {
		return masked ? PhoneMask.of(phone) : parts.nationalNumber();
	}

	private record StatusBody(@JsonProperty("user_receive_time") String userReceiveTime, String nationcode,
			String mobile, @JsonProperty("report_status") String reportStatus, String errmsg, String description,
			String sid, String ext) {

		static StatusBody of(ReceiptReport report, String time, boolean masked) {
			PhoneParts phone = PhoneParts.of(report.phone());
			boolean rejected = report.state() == MessageState.REJECTED;
			return new StatusBody(time, phone.countryCode(), DeliveryBodies.mobile(report.phone(), phone, masked),
					report.status(), rejected ? refusal(report.code()) : report.code(),
					rejected ? words(report.code())
							: ReceiptCodes.find(report.code(), Carrier.of(report.phone()))
								.text(Locale.SIMPLIFIED_CHINESE),
					Long.toString(report.messageId()),
					masked ? PhoneMask.within(report.sessionContext()) : report.sessionContext());
		}

		/** Programs still look refusals up by their numbers of old. */
		private static String refusal(String code) {
			return ErrorCode.of(code)
				.map(LegacyCodes::number)
				.filter((number) -> number.isPresent())
				.map((number) -> code + " " + number.getAsInt())
				.orElse(code);
		}

		private static String words(String code) {
			return ErrorCode.of(code).map((known) -> ErrorTexts.of(known, Locale.SIMPLIFIED_CHINESE)).orElse(code);
		}

	}

	private record ReplyBody(String extend, String mobile, String nationcode, String sign, String text, long time) {

		static ReplyBody of(Reply reply, boolean masked) {
			PhoneParts phone = PhoneParts.of(reply.phone());
			return new ReplyBody(reply.extendCode(), DeliveryBodies.mobile(reply.phone(), phone, masked),
					phone.countryCode(), reply.signName(), masked ? PhoneMask.within(reply.content()) : reply.content(),
					reply.repliedAt().getEpochSecond());
		}

	}

}
