package io.smsconsole.core.insight.webhook;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Adds a webhook.
 *
 * @param name 1 to 30 characters
 * @param format {@code generic}, {@code wecom}, {@code dingtalk}, {@code feishu} or
 * {@code slack}
 * @param webhookUrl where it is, at most 255 characters
 * @param secret what signs, at most 128 characters; optional, and without use for
 * {@code wecom} and {@code slack}
 * @param smsSdkAppId the application whose alarms it is told of; absent for all
 * @param kindSet what it is told of, as alarms call their kinds; absent for everything
 */
public record AddAlarmWebhookRequest(@Required String name, @Required String format, @Required String webhookUrl,
		String secret, String smsSdkAppId, List<String> kindSet) {

}
