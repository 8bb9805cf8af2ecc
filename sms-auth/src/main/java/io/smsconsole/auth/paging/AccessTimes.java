package io.smsconsole.auth.paging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;

/**
 * Writes times as the product {@code cam} does: {@code yyyy-MM-dd HH:mm:ss} in the
 * installation's time zone.
 */
@Component
public class AccessTimes {

	private final DateTimeFormatter format;

	AccessTimes(ZoneId zone) {
		this.format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
	}

	/**
	 * Writes a time.
	 * @param instant the time, or {@code null}
	 * @return the text, empty for none
	 */
	public String text(Instant instant) {
		return (instant != null) ? this.format.format(instant) : "";
	}

}
