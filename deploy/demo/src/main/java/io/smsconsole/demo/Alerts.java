package io.smsconsole.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;

import org.springframework.stereotype.Component;

/**
 * What people had to know of in these thirty days: some of it happened, some of it lasted
 * for a while.
 */
@Component
class Alerts {

	private static final String RECEIVER = "https://hooks.qinghe.example/sms/status";

	private static final String NODE = "console-1";

	private final DemoClock clock;

	private final Catalog catalog;

	private final Alarms alarms;

	private final ZoneId zone;

	Alerts(DemoClock clock, Catalog catalog, Alarms alarms, ZoneId zone) {
		this.clock = clock;
		this.catalog = catalog;
		this.alarms = alarms;
		this.zone = zone;
	}

	/**
	 * What is noticed before the day's work begins.
	 * @param day the day
	 * @param trouble what went wrong on which day
	 */
	void night(LocalDate day, Trouble trouble) {
		if (day.equals(trouble.outageDay())) {
			at(day, "04:10").raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "upstream", "/console/system"));
			at(day, "04:37").resolve(AlarmKind.UPSTREAM_DOWN, 0, "upstream");
		}
		if (day.equals(trouble.floodDay())) {
			long app = app(Shop.MALL);
			String hour = day + " 02:00";
			at(day, "02:20").raise(NewAlarm.of(AlarmKind.FREQUENCY_LIMIT, app, hour, settings(app, "frequency"),
					Shop.MALL.title(), "121", hour));
			at(day, "03:00").raise(new NewAlarm(AlarmKind.ABUSE, "suspected", app, 0, hour, settings(app, "security"),
					List.of(Shop.MALL.title(), "238", "107", hour)));
		}
		if (day.equals(trouble.fullDay())) {
			at(day, "03:40")
				.raise(NewAlarm.of(AlarmKind.DISK_LOW, 0, NODE, "/console/system/storage", NODE, "2,871", "4"));
			at(day, "08:50").resolve(AlarmKind.DISK_LOW, 0, NODE);
		}
	}

	/**
	 * What is noticed after the day's group sends.
	 * @param day the day
	 * @param trouble what went wrong on which day
	 */
	void evening(LocalDate day, Trouble trouble) {
		if (day.equals(trouble.carrierDay())) {
			long app = app(Shop.MALL);
			at(day, "20:30").raise(new NewAlarm(AlarmKind.CALLBACK_FAILING, "status", app, 0, "status",
					"/console/general/deliveries?state=failed&app=" + app, List.of(RECEIVER)));
			at(day, "21:55").resolve(AlarmKind.CALLBACK_FAILING, app, "status");
		}
		if (day.equals(trouble.lastCallDay())) {
			long app = app(Shop.GLOBAL);
			at(day, "18:20").raise(
					new NewAlarm(AlarmKind.VOLUME_WARNING, "country", app, 0, day + "/HK/800", settings(app, "volume"),
							List.of(Shop.GLOBAL.title(), "803", "800", day.toString(), "Hong Kong SAR China", "中国香港")));
		}
	}

	private Alarms at(LocalDate day, String time) {
		this.clock.moveTo(day.atTime(LocalTime.parse(time)).atZone(this.zone).toInstant());
		return this.alarms;
	}

	private long app(Shop shop) {
		return Long.parseLong(this.catalog.app(shop));
	}

	private static String settings(long app, String tab) {
		return "/console/apps/" + app + "/" + tab;
	}

}
