package io.smsconsole.core.insight.webhook;

/**
 * Lists the webhooks; there is nothing to ask for.
 */
public record DescribeAlarmWebhookListRequest() {

}
