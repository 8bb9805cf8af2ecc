package io.smsconsole.core.insight.webhook;

/**
 * A webhook that was added or changed.
 *
 * @param webhookId its id
 */
public record AlarmWebhookResponse(String webhookId) {

}
