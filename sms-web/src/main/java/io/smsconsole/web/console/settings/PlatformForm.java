package io.smsconsole.web.console.settings;

import io.smsconsole.core.base.setting.DescribePlatformSettingsResponse;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.web.form.Entered;

import org.springframework.util.StringUtils;

/**
 * What is entered about the installation, one section at a time. The password of the mail
 * server is never shown again: left blank it stays what it is.
 *
 * @param review who reviews signs and templates first
 * @param marketingBegin from when on marketing may be sent
 * @param marketingEnd until when
 * @param auditKeepDays for how many days the audit log is kept
 * @param alarmKeepDays for how many days alarms are kept
 * @param totpRequired whether everybody needs a second factor
 * @param sessionIdleMinutes after how many minutes a session is over
 * @param callbackPrivate whether private networks may be called
 * @param mailHost the mail server
 * @param mailPort its port
 * @param mailUsername who signs in there
 * @param mailPassword their password
 * @param mailFrom the sender's address
 * @param mailStarttls whether STARTTLS is demanded
 * @param alarmSmsApp the application that sends alarms
 * @param alarmSmsSign its sign
 * @param alarmSmsTemplate its template
 */
record PlatformForm(String review, String marketingBegin, String marketingEnd, String auditKeepDays,
		String alarmKeepDays, Boolean totpRequired, String sessionIdleMinutes, Boolean callbackPrivate, String mailHost,
		String mailPort, String mailUsername, String mailPassword, String mailFrom, Boolean mailStarttls,
		String alarmSmsApp, String alarmSmsSign, String alarmSmsTemplate) {

	private static final int NO_NUMBER = -1;

	static PlatformForm of(DescribePlatformSettingsResponse now) {
		return new PlatformForm(now.review(), now.marketingBegin(), now.marketingEnd(),
				Long.toString(now.auditKeepDays()), Long.toString(now.alarmKeepDays()), now.totpRequired(),
				Long.toString(now.sessionIdleMinutes()), now.callbackPrivate(), now.mailHost(),
				Integer.toString(now.mailPort()), now.mailUsername(), "", now.mailFrom(), now.mailStarttls(),
				now.alarmSmsApp(), now.alarmSmsSign(), now.alarmSmsTemplate());
	}

	ModifyPlatformSettingsRequest change() {
		return new ModifyPlatformSettingsRequest(this.review, this.marketingBegin, this.marketingEnd,
				number(this.auditKeepDays), number(this.alarmKeepDays), this.totpRequired,
				number(this.sessionIdleMinutes), this.callbackPrivate, this.mailHost, number(this.mailPort),
				this.mailUsername, password(), this.mailFrom, this.mailStarttls, this.alarmSmsApp, this.alarmSmsSign,
				this.alarmSmsTemplate, null);
	}

	/** Nobody signs in without a name, so that there is no password to keep either. */
	private String password() {
		if (this.mailUsername != null && this.mailUsername.isBlank()) {
			return "";
		}
		return StringUtils.hasLength(this.mailPassword) ? this.mailPassword : null;
	}

	/** An empty field is no number either; one that is of another section is absent. */
	private static Integer number(String text) {
		if (text == null) {
			return null;
		}
		Integer number = Entered.integer(text);
		return (number != null) ? number : (Integer) NO_NUMBER;
	}

}
