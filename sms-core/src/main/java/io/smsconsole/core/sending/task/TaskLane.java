package io.smsconsole.core.sending.task;

/**
 * A running task as a dispatcher sees it.
 *
 * @param taskId the task, which is the lane of its submissions
 * @param sdkAppId the application that sends
 * @param ratePerSecond messages a second at most over all nodes, or 0 for no limit
 */
public record TaskLane(long taskId, long sdkAppId, int ratePerSecond) {
}
