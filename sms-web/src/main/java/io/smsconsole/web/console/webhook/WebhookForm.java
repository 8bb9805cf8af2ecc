package io.smsconsole.web.console.webhook;

import java.util.List;

import io.smsconsole.core.insight.webhook.AddAlarmWebhookRequest;
import io.smsconsole.core.insight.webhook.AlarmWebhook;
import io.smsconsole.core.insight.webhook.ModifyAlarmWebhookRequest;
import io.smsconsole.core.insight.webhook.WebhookFormat;

import org.springframework.util.StringUtils;

/**
 * What is entered about a webhook. Its address and its secret are never shown again: left
 * blank they stay what they are.
 *
 * @param name for people
 * @param format how it wants to be told
 * @param webhookUrl its address
 * @param secret what signs
 * @param smsSdkAppId the application, or blank for all
 * @param kindSet what it is told of; nothing chosen is everything
 * @param enabled whether it is told at all; not asked of a new one
 */
public record WebhookForm(String name, String format, String webhookUrl, String secret, String smsSdkAppId,
		List<String> kindSet, Boolean enabled) {

	static final WebhookForm EMPTY = new WebhookForm("", WebhookFormat.GENERIC.word(), "", "", "", List.of(), true);

	static WebhookForm of(AlarmWebhook webhook) {
		return new WebhookForm(webhook.name(), webhook.format(), "", "", webhook.smsSdkAppId(), webhook.kindSet(),
				webhook.enabled());
	}

	AddAlarmWebhookRequest addition() {
		return new AddAlarmWebhookRequest(this.name, this.format, this.webhookUrl, this.secret, this.smsSdkAppId,
				this.kindSet);
	}

	ModifyAlarmWebhookRequest change(String webhookId) {
		return new ModifyAlarmWebhookRequest(webhookId, this.name, this.format, given(this.webhookUrl),
				given(this.secret), (this.smsSdkAppId != null) ? this.smsSdkAppId : "",
				(this.kindSet != null) ? this.kindSet : List.of(), Boolean.TRUE.equals(this.enabled));
	}

	private static String given(String text) {
		return StringUtils.hasText(text) ? text : null;
	}

}
