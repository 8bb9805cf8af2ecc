package io.smsconsole.core.insight.inbox;

import java.time.Instant;
import java.util.Locale;

import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmText;

/**
 * An alarm as it is told to callers.
 *
 * @param alarmId its id
 * @param smsSdkAppId the application, or an empty string where it concerns the account
 * @param kind what it is, such as {@code task-missed}
 * @param state {@code happened}, {@code open} or {@code resolved}
 * @param subject what happened, one line in the reader's language
 * @param text what follows from it and what to do
 * @param path the console's page that shows more
 * @param repeats how often the same happened again and was only counted
 * @param raiseTime when it was raised, UNIX seconds
 * @param resolveTime when it was over, UNIX seconds, or 0
 * @param read whether the caller has read it
 */
public record AlarmInfo(String alarmId, String smsSdkAppId, String kind, String state, String subject, String text,
		String path, int repeats, long raiseTime, long resolveTime, boolean read) {

	static AlarmInfo of(Alarm alarm, boolean read, Locale locale) {
		AlarmText text = AlarmText.of(alarm, locale);
		return new AlarmInfo(Long.toString(alarm.id()), (alarm.sdkAppId() != 0) ? Long.toString(alarm.sdkAppId()) : "",
				alarm.kind().word(), alarm.state().word(), text.subject(), text.text(), alarm.path(), alarm.repeats(),
				alarm.raisedAt().getEpochSecond(), seconds(alarm.resolvedAt()), read);
	}

	private static long seconds(Instant time) {
		return (time != null) ? time.getEpochSecond() : 0;
	}

}
