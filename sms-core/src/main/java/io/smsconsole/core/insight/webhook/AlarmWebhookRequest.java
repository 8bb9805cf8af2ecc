package io.smsconsole.core.insight.webhook;

import io.smsconsole.core.base.action.Required;

/**
 * Names a webhook.
 *
 * @param webhookId the webhook
 */
public record AlarmWebhookRequest(@Required String webhookId) {

}
