package io.smsconsole.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes times as people read them, in the zone of the installation. Templates reach it
 * as {@code @times}.
 */
@Component
public class Times {

	private final DateTimeFormatter seconds;

	private final DateTimeFormatter minutes;

	private final ZoneId zone;

	Times(@Value("${sms.time-zone:Asia/Shanghai}") ZoneId zone) {
		this.zone = zone;
		this.seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
		this.minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
	}

	/**
	 * A time to the second.
	 * @param time the time
	 * @return such as {@code 2026-03-01 08:05:09}
	 */
	public String second(Instant time) {
		return this.seconds.format(time);
	}

	/**
	 * A time to the minute.
	 * @param time the time
	 * @return such as {@code 2026-03-01 08:05}
	 */
	public String minute(Instant time) {
		return this.minutes.format(time);
	}

	/**
	 * A time to the minute, as operations tell it.
	 * @param seconds UNIX seconds
	 * @return such as {@code 2026-03-01 08:05}
	 */
	public String unix(long seconds) {
		return minute(Instant.ofEpochSecond(seconds));
	}

	/**
	 * The zone in which times are written.
	 * @return the zone
	 */
	public ZoneId zone() {
		return this.zone;
	}

}
