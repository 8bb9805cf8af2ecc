package io.smsconsole.core.insight.webhook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.core.feedback.delivery.DeliverySignature;
import io.smsconsole.core.insight.alarm.AlarmText;
import tools.jackson.databind.json.JsonMapper;

/**
 * What leaves for a webhook, as its format wants it.
 *
 * @param url where to
 * @param headers what the request carries beside what any request does
 * @param body JSON
 */
record WebhookMessage(String url, Map<String, String> headers, String body) {

	/** WeCom takes 2,048 bytes, the others more. */
	private static final int LONGEST_BYTES = 2000;

	private static final JsonMapper JSON = new JsonMapper();

	static WebhookMessage of(Webhook webhook, String id, AlarmText text, Instant now) {
		return switch (webhook.format()) {
			case GENERIC -> generic(webhook, id, text, now);
			case WECOM -> new WebhookMessage(webhook.url(), Map.of(), json(chat(cut(text.text()))));
			case DINGTALK -> new WebhookMessage(dingtalkUrl(webhook, now), Map.of(), json(chat(cut(text.text()))));
			case FEISHU -> feishu(webhook, text, now);
			case SLACK -> new WebhookMessage(webhook.url(), Map.of(), json(
					Map.of("text", cut(text.text()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))));
		};
	}

	private static WebhookMessage generic(Webhook webhook, String id, AlarmText text, Instant now) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("id", id);
		content.put("subject", text.subject());
		content.put("text", text.text());
		String body = json(content);
		long timestamp = now.getEpochSecond();
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("X-Sms-Notice-Id", id);
		headers.put("X-Sms-Timestamp", Long.toString(timestamp));
		if (!webhook.secret().isEmpty()) {
			headers.put("X-Sms-Signature", DeliverySignature.of(webhook.secret(), timestamp, body));
		}
		return new WebhookMessage(webhook.url(), headers, body);
	}

	private static String dingtalkUrl(Webhook webhook, Instant now) {
		if (webhook.secret().isEmpty()) {
			return webhook.url();
		}
		long timestamp = now.toEpochMilli();
		String sign = Base64.getEncoder()
			.encodeToString(DeliverySignature.digest(webhook.secret(), timestamp + "\n" + webhook.secret()));
		return webhook.url() + (webhook.url().contains("?") ? "&" : "?") + "timestamp=" + timestamp + "&sign="
				+ URLEncoder.encode(sign, StandardCharsets.UTF_8);
	}

	private static WebhookMessage feishu(Webhook webhook, AlarmText text, Instant now) {
		Map<String, Object> content = new LinkedHashMap<>();
		if (!webhook.secret().isEmpty()) {
			String timestamp = Long.toString(now.getEpochSecond());
			content.put("timestamp", timestamp);
			// what is signed is the key here, over nothing
			content.put("sign", Base64.getEncoder()
				.encodeToString(DeliverySignature.digest(timestamp + "\n" + webhook.secret(), "")));
		}
		content.put("msg_type", "text");
		// its texts may call people by tags, which nobody outside shall do
		content.put("content", Map.of("text", cut(text.text()).replace('<', '‹').replace('>', '›')));
		return new WebhookMessage(webhook.url(), Map.of(), json(content));
	}

	private static Map<String, Object> chat(String text) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("msgtype", "text");
		content.put("text", Map.of("content", text));
		return content;
	}

	private static String cut(String text) {
		int bytes = 0;
		int end = 0;
		while (end < text.length()) {
			int next = text.offsetByCodePoints(end, 1);
			bytes += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
			if (bytes > LONGEST_BYTES) {
				return text.substring(0, end) + "…";
			}
			end = next;
		}
		return text;
	}

	private static String json(Map<String, ?> content) {
		return JSON.writeValueAsString(content);
	}

}
