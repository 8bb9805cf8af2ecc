package io.smsconsole.core.insight.webhook;

import java.util.List;

/**
 * The webhooks.
 *
 * @param webhookSet all of them, in the order in which they were added
 */
public record DescribeAlarmWebhookListResponse(List<AlarmWebhook> webhookSet) {

}
