package io.smsconsole.web.callback;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import io.smsconsole.core.wire.upstream.UpstreamTime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Reads what the upstream reports (source: the pages about callbacks). What it reports of
 * one message is understood, or not, whatever is beside it.
 */
@Component
class ReportReader {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

	private final JsonMapper json;

	private final ZoneId zone;

	private final Clock clock;

	ReportReader(JsonMapper json, ZoneId zone, Clock clock) {
		this.json = json;
		this.zone = zone;
		this.clock = clock;
	}

	/**
	 * The parts of a report.
	 * @return the objects of the array, or the one object; empty where the body is
	 * neither
	 */
	Optional<List<JsonNode>> parts(byte[] body) {
		try {
			JsonNode report = this.json.readTree(body);
			if (report.isArray()) {
				return Optional.of(List.copyOf(report.values()));
			}
			return report.isObject() ? Optional.of(List.of(report)) : Optional.empty();
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A receipt.
	 * @return the receipt, or empty where it cannot be understood
	 */
	Optional<UpstreamReceipt> receipt(JsonNode part) {
		String status = text(part, "report_status");
		String serialNo = text(part, "sid");
		String phone = phone(part);
		boolean delivered = "SUCCESS".equals(status);
		if (serialNo.isEmpty() || phone.isEmpty() || !(delivered || "FAIL".equals(status))) {
			return Optional.empty();
		}
		return Optional.of(new UpstreamReceipt(serialNo, phone, text(part, "ext"), delivered, text(part, "errmsg"),
				time(text(part, "user_receive_time"))));
	}

	/**
	 * A reply.
	 * @return the reply, or empty where it cannot be understood
	 */
	Optional<UpstreamReply> reply(JsonNode part) {
		String phone = phone(part);
		JsonNode time = part.path("time");
		if (phone.isEmpty() || !time.canConvertToLong() || !part.path("text").isString()) {
			return Optional.empty();
		}
		return Optional.of(new UpstreamReply(phone, text(part, "sign"), text(part, "extend"), text(part, "text"),
				UpstreamTime.of(time.longValue())));
	}

	private static String phone(JsonNode part) {
		String country = NO_DIGIT.matcher(text(part, "nationcode")).replaceAll("");
		String mobile = NO_DIGIT.matcher(text(part, "mobile")).replaceAll("");
		return (country.isEmpty() || mobile.isEmpty()) ? "" : "+" + country + mobile;
	}

	private static String text(JsonNode part, String name) {
		JsonNode value = part.path(name);
		return (value.isString() || value.isIntegralNumber()) ? value.asString() : "";
	}

	private Instant time(String text) {
		try {
			return LocalDateTime.parse(text, TIME).atZone(this.zone).toInstant();
		}
		catch (DateTimeException ex) {
			// a receipt without a readable time is a receipt all the same
			return this.clock.instant();
		}
	}

}
