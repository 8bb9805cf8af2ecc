package io.smsconsole.core.insight.webhook;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a webhook. What is absent stays what it is.
 *
 * @param webhookId the webhook
 * @param name 1 to 30 characters
 * @param format {@code generic}, {@code wecom}, {@code dingtalk}, {@code feishu} or
 * {@code slack}
 * @param webhookUrl where it is, at most 255 characters
 * @param secret what signs, at most 128 characters, or an empty string for none
 * @param smsSdkAppId the application whose alarms it is told of, or an empty string for
 * all
 * @param kindSet what it is told of; empty for everything
 * @param enabled whether it is told at all
 */
public record ModifyAlarmWebhookRequest(@Required String webhookId, String name, String format, String webhookUrl,
		String secret, String smsSdkAppId, List<String> kindSet, Boolean enabled) {

}
