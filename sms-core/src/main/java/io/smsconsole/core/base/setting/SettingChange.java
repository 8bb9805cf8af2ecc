package io.smsconsole.core.base.setting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;

/**
 * Reads what is to become of the settings.
 */
final class SettingChange {

	private static final int MOST_DAYS = 3650;

	private static final int LEAST_RECORD_DAYS = 62;

	private static final int MOST_RECORD_DAYS = 36_500;

	private static final int MOST_EXPORT_DAYS = 365;

	private static final int LEAST_MINUTES = 5;

	private static final int MOST_MINUTES = 10_080;

	private static final int HIGHEST_PORT = 65_535;

	private static final int LONGEST = 253;

	private static final LocalTime EARLIEST = LocalTime.of(8, 0);

	private static final LocalTime LATEST = LocalTime.of(22, 0);

	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]*");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{0,19}");

	private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

	private final Map<Setting, String> changes = new EnumMap<>(Setting.class);

	private final Problems problems;

	private SettingChange(Problems problems) {
		this.problems = problems;
	}

	static Map<Setting, String> of(ModifyPlatformSettingsRequest request, Problems problems) {
		SettingChange change = new SettingChange(problems);
		change.read(request);
		return change.changes;
	}

	private void read(ModifyPlatformSettingsRequest request) {
		set(Setting.REVIEW, request.review(), (text) -> check(List.of("auto", "internal").contains(text), "review"));
		set(Setting.MARKETING_BEGIN, request.marketingBegin(), SettingChange::hour);
		set(Setting.MARKETING_END, request.marketingEnd(), SettingChange::hour);
		number(Setting.AUDIT_KEEP_DAYS, "AuditKeepDays", request.auditKeepDays(), 1, MOST_DAYS, "d");
		number(Setting.ALARM_KEEP_DAYS, "AlarmKeepDays", request.alarmKeepDays(), 1, MOST_DAYS, "d");
		number(Setting.RECORD_KEEP_DAYS, "RecordKeepDays", request.recordKeepDays(), LEAST_RECORD_DAYS,
				MOST_RECORD_DAYS, "d");
		number(Setting.EXPORT_KEEP_DAYS, "ExportKeepDays", request.exportKeepDays(), 1, MOST_EXPORT_DAYS, "d");
		number(Setting.SESSION_IDLE_MINUTES, "SessionIdleMinutes", request.sessionIdleMinutes(), LEAST_MINUTES,
				MOST_MINUTES, "m");
		number(Setting.MAIL_PORT, "MailPort", request.mailPort(), 1, HIGHEST_PORT, "");
		flag(Setting.TOTP_REQUIRED, request.totpRequired());
		flag(Setting.CALLBACK_PRIVATE, request.callbackPrivate());
		flag(Setting.MAIL_STARTTLS, request.mailStarttls());
		set(Setting.MAIL_HOST, request.mailHost(),
				(text) -> check(text.length() <= LONGEST && HOST.matcher(text).matches(), "host"));
		set(Setting.MAIL_USERNAME, request.mailUsername(), (text) -> check(text.length() <= LONGEST, "length"));
		set(Setting.MAIL_PASSWORD, request.mailPassword(), (text) -> check(text.length() <= LONGEST, "length"));
		set(Setting.MAIL_FROM, request.mailFrom(),
				(text) -> check(text.isEmpty() || (text.length() <= LONGEST && ADDRESS.matcher(text).matches()),
						"address"));
		set(Setting.ALARM_SMS_APP, request.alarmSmsApp(), (text) -> check(NUMBER.matcher(text).matches(), "id"));
		set(Setting.ALARM_SMS_TEMPLATE, request.alarmSmsTemplate(),
				(text) -> check(NUMBER.matcher(text).matches(), "id"));
		set(Setting.ALARM_SMS_SIGN, request.alarmSmsSign(), (text) -> check(text.length() <= LONGEST, "length"));
		if (request.defaultSet() != null) {
			request.defaultSet().forEach((word) -> this.problems.check(() -> this.changes.put(named(word), null)));
		}
	}

	private void set(Setting setting, String text, Test test) {
		if (text != null) {
			String value = setting.secret() ? text : text.strip();
			this.problems.check(() -> {
				String wrong = test.of(value);
				if (wrong != null) {
					throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, setting.word(), "setting." + wrong);
				}
				return this.changes.put(setting, value);
			});
		}
	}

	private void number(Setting setting, String parameter, Integer number, int least, int most, String unit) {
		if (number != null) {
			this.problems.check(() -> {
				if (number < least || number > most) {
					throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "setting.number", least, most);
				}
				return this.changes.put(setting, number + unit);
			});
		}
	}

	private void flag(Setting setting, Boolean on) {
		if (on != null) {
			this.changes.put(setting, on.toString());
		}
	}

	private static String hour(String text) {
		try {
			LocalTime time = LocalTime.parse(text);
			return check(!time.isBefore(EARLIEST) && !time.isAfter(LATEST), "hour");
		}
		catch (DateTimeException ex) {
			return "hour";
		}
	}

	private static String check(boolean right, String wrong) {
		return right ? null : wrong;
	}

	private static Setting named(String word) {
		return Setting.of(word)
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "DefaultSet", "setting.unknown"));
	}

	/**
	 * Looks at a text.
	 */
	private interface Test {

		/** What is wrong with it, or {@code null}. */
		String of(String text);

	}

}
