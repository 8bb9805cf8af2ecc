package io.smsconsole.core.base.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A setting of the installation that its owner may change.
 */
public enum Setting {

	/** Who reviews signs and templates first: {@code auto} or {@code internal}. */
	REVIEW("sms.review", "auto"),

	/** From when on marketing may reach people in the mainland, a time of day. */
	MARKETING_BEGIN("sms.marketing.begin", "08:00"),

	/** Until when it may. */
	MARKETING_END("sms.marketing.end", "22:00"),

	/** How long entries of the audit log are kept. */
	AUDIT_KEEP_DAYS("sms.audit.keep", "180d"),

	/** How long alarms are kept. */
	ALARM_KEEP_DAYS("sms.alarm.retention", "90d"),

	/** How long messages, replies and conversions are kept. */
	RECORD_KEEP_DAYS("sms.record.keep", "1096d"),

	/** How long exported files are kept. */
	EXPORT_KEEP_DAYS("sms.export.keep", "7d"),

	/** Whether everybody has to sign in with a second factor. */
	TOTP_REQUIRED("sms.signin.totp-required", "false"),

	/** After how long without a request a session is over. */
	SESSION_IDLE_MINUTES("sms.session.idle-timeout", "2h"),

	/** Whether receivers within private networks may be called. */
	CALLBACK_PRIVATE("sms.callback.allow-private", "false"),

	/** The application that alarms are sent with as messages; empty for none. */
	ALARM_SMS_APP("sms.alarm.sms-app", ""),

	/** The text of its sign. */
	ALARM_SMS_SIGN("sms.alarm.sms-sign", ""),

	/** Its template, which has one variable. */
	ALARM_SMS_TEMPLATE("sms.alarm.sms-template", ""),

	/** The mail server's host; empty for none. */
	MAIL_HOST("sms.mail.host", ""),

	/** Its port. */
	MAIL_PORT("sms.mail.port", "25"),

	/** Who signs in there; empty for nobody. */
	MAIL_USERNAME("sms.mail.username", ""),

	/** Their password, which is stored encrypted. */
	MAIL_PASSWORD("sms.mail.password", ""),

	/** The sender's address; empty for the user name. */
	MAIL_FROM("sms.mail.from", ""),

	/** Whether the connection has to be encrypted before anything is said. */
	MAIL_STARTTLS("sms.mail.starttls", "false");

	private final String property;

	private final String otherwise;

	Setting(String property, String otherwise) {
		this.property = property;
		this.otherwise = otherwise;
	}

	/**
	 * What the setting is called in the environment.
	 * @return such as {@code sms.review}
	 */
	String property() {
		return this.property;
	}

	/**
	 * What holds where nobody says anything.
	 * @return the value
	 */
	String otherwise() {
		return this.otherwise;
	}

	boolean secret() {
		return this == MAIL_PASSWORD;
	}

	/**
	 * The setting as requests and answers write it.
	 * @return such as {@code MailHost}
	 */
	public String word() {
		StringBuilder word = new StringBuilder();
		for (String part : name().split("_")) {
			word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
		}
		return word.toString();
	}

	/**
	 * Reads a setting.
	 * @param word as {@link #word} writes it
	 * @return the setting, or empty
	 */
	static Optional<Setting> of(String word) {
		return Arrays.stream(values()).filter((setting) -> setting.word().equals(word)).findFirst();
	}

}
