package io.smsconsole.core.insight.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.insight.alarm.AlarmKind;

/**
 * A webhook as it is stored.
 *
 * @param id its id
 * @param name for people
 * @param format how it wants to be told
 * @param url where it is, encrypted
 * @param secret what signs, encrypted
 * @param sdkAppId the application, or 0
 * @param kinds the words of what it is told of, with commas between them
 * @param enabled whether it is told at all
 */
record WebhookRow(long id, String name, WebhookFormat format, byte[] url, byte[] secret, long sdkAppId, String kinds,
		boolean enabled) {

	private static final String BETWEEN = ",";

	static WebhookRow of(Webhook webhook, SecretBox box) {
		return new WebhookRow(webhook.id(), webhook.name(), webhook.format(), box.encrypt(webhook.url()),
				box.encrypt(webhook.secret()), webhook.sdkAppId(),
				webhook.kinds().stream().map(AlarmKind::word).collect(Collectors.joining(BETWEEN)), webhook.enabled());
	}

	Webhook webhook(SecretBox box) {
		List<AlarmKind> wanted = Arrays.stream(this.kinds.split(BETWEEN))
			.map(AlarmKind::of)
			.flatMap(Optional::stream)
			.toList();
		return new Webhook(this.id, this.name, this.format, box.decrypt(this.url), box.decrypt(this.secret),
				this.sdkAppId, wanted, this.enabled);
	}

}
