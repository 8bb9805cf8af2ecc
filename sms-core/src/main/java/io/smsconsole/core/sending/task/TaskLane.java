package io.smsconsole.core.sending.task;

import io.smsconsole.core.base.kind.Region;

/**
 * A running task as a dispatcher sees it.
 *
 * @param taskId the task, which is the lane of its submissions
 * @param sdkAppId the application that sends
 * @param region where it goes
 * @param templateId what it sends
 * @param ratePerSecond messages a second at most over all nodes, or 0 for no limit
 */
public record TaskLane(long taskId, long sdkAppId, Region region, long templateId, int ratePerSecond) {
}
