package io.smsconsole.core.feedback.delivery;

import java.io.IOException;

import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a receiver answers: a success, and of receipts and replies in its body
 * {@code "result": 0}.
 */
final class ReceiverAnswer {

	/** How much of an answer is read. */
	static final int MAXIMUM_BYTES = 64 * 1024;

	private static final int FIRST_SUCCESS = 200;

	private static final int LAST_SUCCESS = 299;

	private static final JsonMapper JSON = new JsonMapper();

	private ReceiverAnswer() {
	}

	static DeliveryOutcome judge(ClassicHttpResponse response, Cancellable request, AnswerReader reader)
			throws IOException {
		int status = response.getCode();
		boolean success = status >= FIRST_SUCCESS && status <= LAST_SUCCESS;
		HttpEntity entity = response.getEntity();
		byte[] body = (entity != null) ? entity.getContent().readNBytes(MAXIMUM_BYTES + 1) : new byte[0];
		if (body.length > MAXIMUM_BYTES) {
			// the rest would be read otherwise, however long it is
			request.cancel();
			throw new JudgedException(
					DeliveryOutcome.failed(success ? DeliveryFault.LENGTH : DeliveryFault.STATUS, status, ""));
		}
		return success ? reader.read(status, body) : DeliveryOutcome.failed(DeliveryFault.STATUS, status, "");
	}

	static DeliveryOutcome result(int status, byte[] body) {
		try {
			JsonNode result = JSON.readTree(body).path("result");
			if (!result.isIntegralNumber()) {
				return DeliveryOutcome.failed(DeliveryFault.ANSWER, status, "");
			}
			if (result.bigIntegerValue().signum() == 0) {
				return DeliveryOutcome.taken(status);
			}
			return DeliveryOutcome.failed(DeliveryFault.RESULT, status, detail(JSON.readTree(body)));
		}
		catch (JacksonException ex) {
			return DeliveryOutcome.failed(DeliveryFault.ANSWER, status, "");
		}
	}

	private static String detail(JsonNode answer) {
		String text = answer.path("errmsg").asString("");
		return text.isBlank() ? answer.path("result").asString("") : text;
	}

}
