package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for the figures of a group send.
 *
 * @param taskId the group-send task
 */
public record DescribeSendSMSStatisticRequest(@Required String taskId) {

}
