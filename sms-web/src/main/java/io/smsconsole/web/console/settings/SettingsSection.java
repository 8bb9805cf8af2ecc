package io.smsconsole.web.console.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A part of the settings that has a page of its own.
 */
enum SettingsSection {

	/** The account as a whole. */
	ACCOUNT,

	/** What is sent when, and who reviews it. */
	SENDING("Review", "MarketingBegin", "MarketingEnd"),

	/** Who gets in, and whom receivers may be. */
	SECURITY("TotpRequired", "SessionIdleMinutes", "CallbackPrivate"),

	/** How long what is kept. */
	RETENTION("RecordKeepDays", "ExportKeepDays", "AuditKeepDays", "AlarmKeepDays"),

	/** How alarms are sent as messages. */
	ALARM("AlarmSmsApp", "AlarmSmsSign", "AlarmSmsTemplate"),

	/** The mail server of alarms. */
	MAIL("MailHost", "MailPort", "MailUsername", "MailPassword", "MailFrom", "MailStarttls");

	private final List<String> settings;

	SettingsSection(String... settings) {
		this.settings = List.of(settings);
	}

	static SettingsSection at(String address) {
		String last = address.substring(address.lastIndexOf('/') + 1);
		return Arrays.stream(values()).filter((section) -> section.id().equals(last)).findFirst().orElse(ACCOUNT);
	}

	/**
	 * Its name, from which ids and texts are made.
	 * @return in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Its address.
	 * @return from {@code /console} on
	 */
	public String path() {
		return (this == ACCOUNT) ? SettingsController.PATH : SettingsController.PATH + "/" + id();
	}

	/**
	 * What is set there, as requests name it.
	 * @return the names
	 */
	List<String> settings() {
		return this.settings;
	}

}
