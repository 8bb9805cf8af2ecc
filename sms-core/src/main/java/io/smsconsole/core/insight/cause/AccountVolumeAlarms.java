package io.smsconsole.core.insight.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.limits.volume.AcceptedMessages;

import org.springframework.stereotype.Service;

/**
 * Raises an alarm when the whole account comes near its limit of international segments
 * of the day, and when it has reached it: each once on that day and for each figure.
 */
@Service
public class AccountVolumeAlarms {

	private static final double NEAR = 0.8;

	private final AccountSettings account;

	private final AcceptedMessages accepted;

	private final Alarms alarms;

	private final Clock clock;

	private final ZoneId zone;

	AccountVolumeAlarms(AccountSettings account, AcceptedMessages accepted, Alarms alarms, Clock clock, ZoneId zone) {
		this.account = account;
		this.accepted = accepted;
		this.alarms = alarms;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Looks at what the account has sent abroad today.
	 */
	public void look() {
		int limit = this.account.internationalDailyLimit();
		if (limit == 0) {
			return;
		}
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), this.zone);
		long used = this.accepted.internationalSegments(day.atStartOfDay(this.zone).toInstant());
		if (used >= limit) {
			raise(AlarmKind.VOLUME_LIMIT, day, used, limit);
		}
		else if (used >= limit * NEAR) {
			raise(AlarmKind.VOLUME_WARNING, day, used, limit);
		}
	}

	private void raise(AlarmKind kind, LocalDate day, long used, int limit) {
		this.alarms.raiseOnce(new NewAlarm(kind, "account", 0, 0, day + "/account/" + limit,
				"/console/account-settings", List.of(number(used), number(limit), day.toString())));
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
