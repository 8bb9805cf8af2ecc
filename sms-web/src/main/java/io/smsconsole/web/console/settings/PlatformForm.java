package io.smsconsole.web.console.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.setting.DescribePlatformSettingsResponse;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.web.form.Entered;
import io.smsconsole.web.page.Confirmation;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

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
 * @param recordKeepDays for how many days messages and replies are kept
 * @param exportKeepDays for how many days exported files are kept
 */
record PlatformForm(String review, String marketingBegin, String marketingEnd, String auditKeepDays,
		String alarmKeepDays, Boolean totpRequired, String sessionIdleMinutes, Boolean callbackPrivate, String mailHost,
		String mailPort, String mailUsername, String mailPassword, String mailFrom, Boolean mailStarttls,
		String alarmSmsApp, String alarmSmsSign, String alarmSmsTemplate, String recordKeepDays,
		String exportKeepDays) {

	private static final int NO_NUMBER = -1;

	static PlatformForm of(DescribePlatformSettingsResponse now) {
		return new PlatformForm(now.review(), now.marketingBegin(), now.marketingEnd(),
				Long.toString(now.auditKeepDays()), Long.toString(now.alarmKeepDays()), now.totpRequired(),
				Long.toString(now.sessionIdleMinutes()), now.callbackPrivate(), now.mailHost(),
				Integer.toString(now.mailPort()), now.mailUsername(), "", now.mailFrom(), now.mailStarttls(),
				now.alarmSmsApp(), now.alarmSmsSign(), now.alarmSmsTemplate(), Long.toString(now.recordKeepDays()),
				Long.toString(now.exportKeepDays()));
	}

	ModifyPlatformSettingsRequest change() {
		return new ModifyPlatformSettingsRequest(this.review, this.marketingBegin, this.marketingEnd,
				number(this.auditKeepDays), number(this.alarmKeepDays), this.totpRequired,
				number(this.sessionIdleMinutes), this.callbackPrivate, this.mailHost, number(this.mailPort),
				this.mailUsername, password(), this.mailFrom, this.mailStarttls, this.alarmSmsApp, this.alarmSmsSign,
				this.alarmSmsTemplate, number(this.recordKeepDays), number(this.exportKeepDays), null);
	}

	/** What is kept for fewer days than now, so that data is deleted for ever. */
	List<Confirmation.Line> shortened(DescribePlatformSettingsResponse now) {
		List<Confirmation.Line> lines = new ArrayList<>();
		shorten(lines, "record", this.recordKeepDays, now.recordKeepDays());
		shorten(lines, "export", this.exportKeepDays, now.exportKeepDays());
		shorten(lines, "audit", this.auditKeepDays, now.auditKeepDays());
		shorten(lines, "alarm", this.alarmKeepDays, now.alarmKeepDays());
		return lines;
	}

	private static void shorten(List<Confirmation.Line> lines, String what, String entered, long now) {
		Integer days = number(entered);
		if (days != null && days < now) {
			lines.add(new Confirmation.Line("settings.shorten." + what, days, now));
		}
	}

	/** The same once more, for the address that a confirmation posts to. */
	String retention(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("recordKeepDays", Optional.ofNullable(number(this.recordKeepDays)))
			.queryParamIfPresent("exportKeepDays", Optional.ofNullable(number(this.exportKeepDays)))
			.queryParamIfPresent("auditKeepDays", Optional.ofNullable(number(this.auditKeepDays)))
			.queryParamIfPresent("alarmKeepDays", Optional.ofNullable(number(this.alarmKeepDays)))
			.queryParam("confirmed", true)
			.build()
			.toUriString();
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
