package io.smsconsole.core.insight.cause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.limits.packages.PackageLevel;
import io.smsconsole.core.limits.packages.PackageWatch;

import org.springframework.stereotype.Service;

/**
 * Raises an alarm for packages that run low, and resolves it when they hold enough again.
 */
@Service
public class PackageAlarms {

	private static final int CENTS = 2;

	private final PackageWatch watch;

	private final Alarms alarms;

	PackageAlarms(PackageWatch watch, Alarms alarms) {
		this.watch = watch;
		this.alarms = alarms;
	}

	/**
	 * Looks at what is left.
	 */
	public void look() {
		List<PackageLevel> low = this.watch.low();
		List<Alarm> open = this.alarms.open(AlarmKind.PACKAGE_LOW);
		for (Alarm alarm : open) {
			if (low.stream().noneMatch((level) -> ref(level).equals(alarm.ref()))) {
				this.alarms.resolve(AlarmKind.PACKAGE_LOW, 0, alarm.ref());
			}
		}
		for (PackageLevel level : low) {
			if (open.stream().noneMatch((alarm) -> alarm.ref().equals(ref(level)))) {
				this.alarms.raise(new NewAlarm(AlarmKind.PACKAGE_LOW, variant(level), 0, 0, ref(level),
						"/console/" + word(level) + "/packages", arguments(level)));
			}
		}
	}

	private static String ref(PackageLevel level) {
		return word(level) + "-" + ((level.percent() > 0) ? level.percent() + "%" : "amount");
	}

	private static String variant(PackageLevel level) {
		return (level.percent() > 0) ? "share" : word(level);
	}

	private static List<String> arguments(PackageLevel level) {
		return List.of(told(level.region(), level.balance()),
				(level.percent() > 0) ? Integer.toString(level.percent()) : told(level.region(), level.below()));
	}

	private static String told(Region region, long amount) {
		return (region == Region.MAINLAND) ? String.format(Locale.ROOT, "%,d", amount)
				: String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(amount, CENTS));
	}

	private static String word(PackageLevel level) {
		return level.region().name().toLowerCase(Locale.ROOT);
	}

}
