package io.smsconsole.core.insight.alarm;

import java.time.Instant;

/**
 * An alarm as it is kept.
 *
 * @param id its id
 * @param kind what it is
 * @param variant which of the kind's texts fits, or an empty string
 * @param sdkAppId the application, or 0
 * @param uin the account whom it concerns, or 0
 * @param ref what it is about
 * @param arguments what is filled into the texts, a JSON array
 * @param path the page that shows more
 * @param hour the hour of {@code raisedAt}, counted from 1970
 * @param repeats how often it was raised again and not told again
 * @param state whether it goes on
 * @param raisedAt when it was raised
 * @param resolvedAt when it was over, or {@code null}
 */
public record Alarm(long id, AlarmKind kind, String variant, long sdkAppId, long uin, String ref, String arguments,
		String path, int hour, int repeats, AlarmState state, Instant raisedAt, Instant resolvedAt) {

}
