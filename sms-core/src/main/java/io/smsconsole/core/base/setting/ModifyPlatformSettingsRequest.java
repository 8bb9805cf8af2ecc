package io.smsconsole.core.base.setting;

import java.util.List;

/**
 * Changes settings of the installation. What is absent stays what it is.
 *
 * @param review who reviews signs and templates first: {@code auto} for the upstream
 * alone, {@code internal} for a reviewer of ours
 * @param marketingBegin from when on marketing may reach people in the mainland, such as
 * {@code 08:30}; 08:00 at the earliest
 * @param marketingEnd until when; 22:00 at the latest
 * @param auditKeepDays for how many days entries of the audit log are kept, 1 to 3650
 * @param alarmKeepDays for how many days alarms are kept, 1 to 3650
 * @param totpRequired whether everybody has to sign in with a second factor
 * @param sessionIdleMinutes after how many minutes without a request a session is over, 5
 * to 10080
 * @param callbackPrivate whether receivers within private networks may be called
 * @param mailHost the mail server's host; empty for none
 * @param mailPort its port
 * @param mailUsername who signs in there; empty for nobody
 * @param mailPassword their password, which is never shown again
 * @param mailFrom the sender's address; empty for the user name
 * @param mailStarttls whether the connection has to be encrypted by STARTTLS
 * @param alarmSmsApp the application that alarms are sent with as messages; empty for
 * none
 * @param alarmSmsSign the text of an effective sign of it
 * @param alarmSmsTemplate an effective template of it with one variable, as decimal
 * digits
 * @param recordKeepDays for how many days messages, replies and conversions are kept, 62
 * to 36500; what is older is deleted for ever
 * @param exportKeepDays for how many days exported files are kept, 1 to 365
 * @param defaultSet what goes back to what the environment says, by the names of this
 * request
 */
public record ModifyPlatformSettingsRequest(String review, String marketingBegin, String marketingEnd,
		Integer auditKeepDays, Integer alarmKeepDays, Boolean totpRequired, Integer sessionIdleMinutes,
		Boolean callbackPrivate, String mailHost, Integer mailPort, String mailUsername, String mailPassword,
		String mailFrom, Boolean mailStarttls, String alarmSmsApp, String alarmSmsSign, String alarmSmsTemplate,
		Integer recordKeepDays, Integer exportKeepDays, List<String> defaultSet) {

	@Override
	public String toString() {
		return "ModifyPlatformSettingsRequest[]";
	}

}
