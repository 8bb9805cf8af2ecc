package io.smsconsole.core.insight.webhook;

import java.util.stream.Stream;

import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.feedback.delivery.DeliveryOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a webhook answers. Chats answer with a success even where they take nothing,
 * and tell so by a number in the body.
 */
final class WebhookAnswer {

	private static final JsonMapper JSON = new JsonMapper();

	private WebhookAnswer() {
	}

	static DeliveryOutcome read(WebhookFormat format, int status, byte[] body) {
		return switch (format) {
			case GENERIC, SLACK -> DeliveryOutcome.taken(status);
			case WECOM, DINGTALK -> judge(status, body, "errcode", "errmsg");
			case FEISHU -> judge(status, body, "code", "msg");
		};
	}

	private static DeliveryOutcome judge(int status, byte[] body, String number, String text) {
		try {
			JsonNode answer = JSON.readTree(body);
			// older robots of Feishu write it so
			JsonNode result = Stream.of(number, "StatusCode")
				.map(answer::path)
				.filter(JsonNode::isIntegralNumber)
				.findFirst()
				.orElse(null);
			if (result == null) {
				return DeliveryOutcome.failed(DeliveryFault.ANSWER, status, "");
			}
			return (result.longValue() == 0) ? DeliveryOutcome.taken(status) : DeliveryOutcome
				.failed(DeliveryFault.RESULT, status, result.asString() + " " + answer.path(text).asString(""));
		}
		catch (JacksonException ex) {
			return DeliveryOutcome.failed(DeliveryFault.ANSWER, status, "");
		}
	}

}
