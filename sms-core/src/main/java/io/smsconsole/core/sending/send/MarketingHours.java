package io.smsconsole.core.sending.send;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The hours of the day in which marketing may reach people in the mainland: from 8:00 to
 * 22:00 in the zone of the installation, or fewer where the owner chose so.
 */
@Component
public class MarketingHours {

	private static final LocalTime BEGIN = LocalTime.of(8, 0);

	private static final LocalTime END = LocalTime.of(22, 0);

	private final ZoneId zone;

	private final Supplier<LocalTime> begin;

	private final Supplier<LocalTime> end;

	@Autowired
	MarketingHours(ZoneId zone, Settings settings) {
		this(zone, () -> settings.time(Setting.MARKETING_BEGIN), () -> settings.time(Setting.MARKETING_END));
	}

	MarketingHours(ZoneId zone) {
		this(zone, () -> BEGIN, () -> END);
	}

	private MarketingHours(ZoneId zone, Supplier<LocalTime> begin, Supplier<LocalTime> end) {
		this.zone = zone;
		this.begin = begin;
		this.end = end;
	}

	/**
	 * Whether messages have to wait for the morning.
	 * @param region where they go
	 * @param type what they are for
	 * @param at when they would be sent
	 * @return {@code true} for marketing in the mainland by night
	 */
	public boolean closed(Region region, SmsType type, Instant at) {
		if (region != Region.MAINLAND || type != SmsType.MARKETING) {
			return false;
		}
		LocalTime time = at.atZone(this.zone).toLocalTime();
		return time.isBefore(this.begin.get()) || !time.isBefore(this.end.get());
	}

	/**
	 * When the next day begins for marketing.
	 * @param at a moment of the night
	 * @return that time on the clocks of the zone
	 */
	public Instant opening(Instant at) {
		ZonedDateTime local = at.atZone(this.zone);
		LocalTime opens = this.begin.get();
		ZonedDateTime today = local.toLocalDate().atTime(opens).atZone(this.zone);
		return (local.isBefore(today) ? today : local.toLocalDate().plusDays(1).atTime(opens).atZone(this.zone))
			.toInstant();
	}

}
