package io.smsconsole.core.base.setting;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.boot.convert.DurationStyle;

/**
 * The settings of the installation, as they are in force.
 *
 * @param review who reviews signs and templates first, {@code auto} or {@code internal}
 * @param marketingBegin from when on marketing may reach people in the mainland, such as
 * {@code 08:00}
 * @param marketingEnd until when
 * @param auditKeepDays for how many days entries of the audit log are kept
 * @param alarmKeepDays for how many days alarms are kept
 * @param totpRequired whether everybody has to sign in with a second factor
 * @param sessionIdleMinutes after how many minutes without a request a session is over
 * @param callbackPrivate whether receivers within private networks may be called
 * @param mailHost the mail server's host, or an empty string
 * @param mailPort its port
 * @param mailUsername who signs in there, or an empty string
 * @param mailPasswordSet whether there is a password
 * @param mailFrom the sender's address, or an empty string
 * @param mailStarttls whether the connection has to be encrypted by STARTTLS
 * @param alarmSmsApp the application that alarms are sent with as messages, or an empty
 * string
 * @param alarmSmsSign the text of its sign, or an empty string
 * @param alarmSmsTemplate its template, or an empty string
 * @param recordKeepDays for how many days messages, replies and conversions are kept
 * @param exportKeepDays for how many days exported files are kept
 * @param changedSet what the owner has set instead of the environment, by the names of
 * the request
 */
public record DescribePlatformSettingsResponse(String review, String marketingBegin, String marketingEnd,
		long auditKeepDays, long alarmKeepDays, boolean totpRequired, long sessionIdleMinutes, boolean callbackPrivate,
		String mailHost, int mailPort, String mailUsername, boolean mailPasswordSet, String mailFrom,
		boolean mailStarttls, String alarmSmsApp, String alarmSmsSign, String alarmSmsTemplate, long recordKeepDays,
		long exportKeepDays, List<String> changedSet) {

	static DescribePlatformSettingsResponse of(Map<Setting, String> stored, Function<Setting, String> otherwise) {
		Function<Setting, String> text = (setting) -> {
			String set = stored.get(setting);
			return (set != null) ? set : otherwise.apply(setting);
		};
		Function<Setting, Boolean> on = text.andThen(Boolean::parseBoolean);
		Function<Setting, Duration> span = text.andThen(DurationStyle::detectAndParse);
		return new DescribePlatformSettingsResponse(text.apply(Setting.REVIEW), text.apply(Setting.MARKETING_BEGIN),
				text.apply(Setting.MARKETING_END), span.apply(Setting.AUDIT_KEEP_DAYS).toDays(),
				span.apply(Setting.ALARM_KEEP_DAYS).toDays(), on.apply(Setting.TOTP_REQUIRED),
				span.apply(Setting.SESSION_IDLE_MINUTES).toMinutes(), on.apply(Setting.CALLBACK_PRIVATE),
				text.apply(Setting.MAIL_HOST), Integer.parseInt(text.apply(Setting.MAIL_PORT)),
				text.apply(Setting.MAIL_USERNAME), !text.apply(Setting.MAIL_PASSWORD).isEmpty(),
				text.apply(Setting.MAIL_FROM), on.apply(Setting.MAIL_STARTTLS), text.apply(Setting.ALARM_SMS_APP),
				text.apply(Setting.ALARM_SMS_SIGN), text.apply(Setting.ALARM_SMS_TEMPLATE),
				span.apply(Setting.RECORD_KEEP_DAYS).toDays(), span.apply(Setting.EXPORT_KEEP_DAYS).toDays(),
				Arrays.stream(Setting.values()).filter(stored::containsKey).map(Setting::word).toList());
	}

}
