package io.smsconsole.core.insight.webhook;

import java.net.URI;
import java.util.List;

import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;

/**
 * An address outside the console that is told of alarms.
 *
 * @param id its id
 * @param name for people
 * @param format how it wants to be told
 * @param url where it is; whoever knows it can write to the chat
 * @param secret what signs, or an empty string
 * @param sdkAppId the application whose alarms it is told of, or 0 for all there are
 * @param kinds what it is told of; empty for everything
 * @param enabled whether it is told at all
 */
record Webhook(long id, String name, WebhookFormat format, String url, String secret, long sdkAppId,
		List<AlarmKind> kinds, boolean enabled) {

	boolean wants(Alarm alarm) {
		return this.enabled && (this.sdkAppId == 0 || this.sdkAppId == alarm.sdkAppId())
				&& (this.kinds.isEmpty() || this.kinds.contains(alarm.kind()));
	}

	String host() {
		return URI.create(this.url).getHost();
	}

	@Override
	public String toString() {
		return "Webhook[" + this.id + ", " + this.name + "]";
	}

}
