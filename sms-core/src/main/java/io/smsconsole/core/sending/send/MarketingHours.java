package io.smsconsole.core.sending.send;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

import org.springframework.stereotype.Component;

/**
 * The hours of the day in which marketing may reach people in the mainland: from 8:00 to
 * 22:00 in the zone of the installation.
 */
@Component
public class MarketingHours {

	private static final LocalTime BEGIN = LocalTime.of(8, 0);

	private static final LocalTime END = LocalTime.of(22, 0);

	private final ZoneId zone;

	MarketingHours(ZoneId zone) {
		this.zone = zone;
	}

	/**
	 * Whether messages have to wait for the morning.
	 * @param region where they go
	 * @param type what they are for
	 * @param at when they would be sent
	 * @return {@code true} for marketing in the mainland by night
	 */
	public boolean closed(Region region, SmsType type, Instant at) {
		LocalTime time = at.atZone(this.zone).toLocalTime();
		return region == Region.MAINLAND && type == SmsType.MARKETING && (time.isBefore(BEGIN) || !time.isBefore(END));
	}

	/**
	 * When the next day begins for marketing.
	 * @param at a moment of the night
	 * @return the next 8:00 on the clocks of the zone
	 */
	public Instant opening(Instant at) {
		ZonedDateTime local = at.atZone(this.zone);
		ZonedDateTime today = local.toLocalDate().atTime(BEGIN).atZone(this.zone);
		return (local.isBefore(today) ? today : local.toLocalDate().plusDays(1).atTime(BEGIN).atZone(this.zone))
			.toInstant();
	}

}
