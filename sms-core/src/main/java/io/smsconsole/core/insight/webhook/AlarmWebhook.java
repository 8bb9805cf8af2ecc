package io.smsconsole.core.insight.webhook;

import java.util.List;

import io.smsconsole.core.insight.alarm.AlarmKind;

/**
 * A webhook as it is shown: its address and its secret stay hidden.
 *
 * @param webhookId its id
 * @param name for people
 * @param format {@code generic}, {@code wecom}, {@code dingtalk}, {@code feishu} or
 * {@code slack}
 * @param host the host of its address
 * @param signed whether what is sent there is signed
 * @param smsSdkAppId the application whose alarms it is told of, or an empty string
 * @param kindSet what it is told of; empty for everything
 * @param enabled whether it is told at all
 */
public record AlarmWebhook(String webhookId, String name, String format, String host, boolean signed,
		String smsSdkAppId, List<String> kindSet, boolean enabled) {

	static AlarmWebhook of(Webhook webhook) {
		return new AlarmWebhook(Long.toString(webhook.id()), webhook.name(), webhook.format().word(), webhook.host(),
				webhook.format().signs() && !webhook.secret().isEmpty(),
				(webhook.sdkAppId() != 0) ? Long.toString(webhook.sdkAppId()) : "",
				webhook.kinds().stream().map(AlarmKind::word).toList(), webhook.enabled());
	}

}
