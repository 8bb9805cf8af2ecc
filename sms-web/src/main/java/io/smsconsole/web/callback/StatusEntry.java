package io.smsconsole.web.callback;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

/**
 * A receipt as the upstream reports it (source: callback of the delivery status).
 */
record StatusEntry(@JsonProperty("user_receive_time") String userReceiveTime, String nationcode, String mobile,
		@JsonProperty("report_status") String reportStatus, String errmsg, String description, String sid, String ext) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private static final int LONGEST_CODE = 96;

	boolean complete() {
		return this.nationcode != null && this.mobile != null && this.reportStatus != null && this.sid != null;
	}

	UpstreamReceipt receipt(ZoneId zone, Instant now) {
		String code = (this.errmsg != null) ? this.errmsg : "";
		return new UpstreamReceipt(this.sid, "+" + this.nationcode + this.mobile, (this.ext != null) ? this.ext : "",
				"SUCCESS".equals(this.reportStatus), code.substring(0, Math.min(code.length(), LONGEST_CODE)),
				time(zone, now));
	}

	private Instant time(ZoneId zone, Instant now) {
		try {
			return (this.userReceiveTime != null)
					? LocalDateTime.parse(this.userReceiveTime, TIME).atZone(zone).toInstant() : now;
		}
		catch (DateTimeException ex) {
			// a receipt without a readable time is a receipt all the same
			return now;
		}
	}

}
