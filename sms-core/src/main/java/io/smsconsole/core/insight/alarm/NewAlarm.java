package io.smsconsole.core.insight.alarm;

import java.util.List;

/**
 * Something that people have to know.
 *
 * @param kind what it is
 * @param variant which of the kind's texts fits, such as {@code sign-approved}, or an
 * empty string where it has but one
 * @param sdkAppId the application, or 0 where it concerns the account
 * @param uin the account whom it concerns, or 0 where it is nobody in particular
 * @param ref what it is about: the same within an hour is told once
 * @param path the page that shows more, from {@code /console} on
 * @param arguments what is filled into the texts
 */
public record NewAlarm(AlarmKind kind, String variant, long sdkAppId, long uin, String ref, String path,
		List<String> arguments) {

	/**
	 * An alarm that concerns nobody in particular, of a kind that has but one text.
	 * @param kind what it is
	 * @param sdkAppId the application, or 0 where it concerns the account
	 * @param ref what it is about
	 * @param path the page that shows more, from {@code /console} on
	 * @param arguments what is filled into the texts
	 * @return the alarm
	 */
	public static NewAlarm of(AlarmKind kind, long sdkAppId, String ref, String path, String... arguments) {
		return new NewAlarm(kind, "", sdkAppId, 0, ref, path, List.of(arguments));
	}

}
