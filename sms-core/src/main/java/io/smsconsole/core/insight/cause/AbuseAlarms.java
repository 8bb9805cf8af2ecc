package io.smsconsole.core.insight.cause;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.insight.scope.Period;
import io.smsconsole.core.limits.abuse.AbuseMonitor;
import io.smsconsole.core.limits.abuse.AbuseMonitors;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.stereotype.Service;

/**
 * Judges each hour of an application's verification codes once, on whichever node comes
 * first; raises an alarm where it looks like abuse, and stops the codes where that is
 * chosen, both in one transaction.
 */
@Service
public class AbuseAlarms {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final AbuseMonitors monitors;

	private final MessageCounts counts;

	private final Templates templates;

	private final Alarms alarms;

	private final Apps apps;

	AbuseAlarms(AbuseMonitors monitors, MessageCounts counts, Templates templates, Alarms alarms, Apps apps) {
		this.monitors = monitors;
		this.counts = counts;
		this.templates = templates;
		this.alarms = alarms;
		this.apps = apps;
	}

	/**
	 * Finds the applications whose last full hour was not judged yet.
	 * @return what they have chosen
	 */
	public List<AbuseMonitor> due() {
		return this.monitors.due(this.monitors.lastHour().toInstant());
	}

	/**
	 * Judges the last full hour of an application, unless somebody else has.
	 * @param monitor what it has chosen
	 */
	@RetriedTransaction
	public void judge(AbuseMonitor monitor) {
		ZonedDateTime hour = this.monitors.lastHour();
		Codes codes = codes(monitor, hour);
		boolean suspect = monitor.suspects(codes.asked(), codes.accepted(), codes(monitor, hour.minusDays(1)).asked());
		boolean first = this.monitors.judged(monitor.sdkAppId(), hour.toInstant(), suspect && monitor.stops());
		if (first && suspect) {
			this.apps.find(monitor.sdkAppId()).ifPresent((app) -> raise(app, monitor, hour, codes));
		}
	}

	private void raise(SmsApp app, AbuseMonitor monitor, ZonedDateTime hour, Codes codes) {
		String told = HOUR.format(hour);
		this.alarms.raise(new NewAlarm(AlarmKind.ABUSE, monitor.stops() ? "stopped" : "suspected", app.sdkAppId(), 0,
				told, "/console/apps/" + app.sdkAppId() + "/security",
				List.of(app.name(), Long.toString(codes.asked()), Long.toString(codes.accepted()), told)));
	}

	/**
	 * What was refused because codes are stopped already says nothing about the hour.
	 */
	private Codes codes(AbuseMonitor monitor, ZonedDateTime hour) {
		List<CountRow> rows = this.counts.count(new CountScope(null, List.of(monitor.sdkAppId()), null, null,
				SmsType.VERIFICATION, this.templates.askingForCodes()), new Period(hour, hour.plusHours(1)), Part.CODE);
		long accepted = sum(rows, MessageState.ACCEPTED);
		return new Codes(accepted + sum(rows, MessageState.REFUSED), accepted);
	}

	private static long sum(List<CountRow> rows, MessageState state) {
		return rows.stream()
			.filter((row) -> row.state() == state
					&& !ErrorCode.UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY.code().equals(row.code()))
			.mapToLong(CountRow::messages)
			.sum();
	}

	/**
	 * The verification codes of an hour.
	 *
	 * @param asked how many were asked for
	 * @param accepted how many of them were accepted
	 */
	private record Codes(long asked, long accepted) {

	}

}
