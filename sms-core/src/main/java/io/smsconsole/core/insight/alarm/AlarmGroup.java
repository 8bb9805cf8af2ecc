package io.smsconsole.core.insight.alarm;

/**
 * What contacts are told of at most once an hour.
 *
 * @param kind a kind of alarm
 * @param sdkAppId the application, or 0
 */
public record AlarmGroup(AlarmKind kind, long sdkAppId) {

}
