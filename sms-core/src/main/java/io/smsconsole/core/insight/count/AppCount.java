package io.smsconsole.core.insight.count;

/**
 * How many messages of an application.
 *
 * @param sdkAppId the application
 * @param messages how many
 */
public record AppCount(long sdkAppId, long messages) {

}
