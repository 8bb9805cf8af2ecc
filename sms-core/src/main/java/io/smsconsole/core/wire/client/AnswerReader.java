package io.smsconsole.core.wire.client;

import java.lang.reflect.RecordComponent;

import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.api.ApiJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads answers. What is no full answer, be it a gateway's page or half an object, leaves
 * the outcome open.
 */
final class AnswerReader {

	private static final ClassValue<String[]> FIELDS = new ClassValue<>() {

		@Override
		protected String[] computeValue(Class<?> type) {
			RecordComponent[] components = type.getRecordComponents();
			String[] names = new String[components.length];
			for (int i = 0; i < names.length; i++) {
				String name = components[i].getName();
				names[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1);
			}
			return names;
		}

	};

	private AnswerReader() {
	}

	/**
	 * Reads the answer to a call.
	 * @param <R> what the action answers
	 * @param action the action
	 * @param answer what came back
	 * @return the answer
	 * @throws CloudException when it is an error
	 * @throws UncertainException when it is no full answer
	 */
	static <R> Answer<R> read(ApiAction<R> action, HttpAnswer answer) {
		try {
			JsonNode response = ApiJson.client().readTree(answer.body()).path("Response");
			JsonNode requestId = response.path("RequestId");
			if (!requestId.isString()) {
				throw unreadable(action, answer.status());
			}
			JsonNode error = response.path("Error");
			if (error.path("Code").isString()) {
				throw new CloudException(error.path("Code").asString(), error.path("Message").asString(""),
						requestId.asString());
			}
			for (String field : FIELDS.get(action.responseType())) {
				if (!response.has(field)) {
					throw unreadable(action, answer.status());
				}
			}
			return new Answer<>(ApiJson.client().treeToValue(response, action.responseType()), requestId.asString());
		}
		catch (JacksonException ex) {
			throw unreadable(action, answer.status());
		}
	}

	private static UncertainException unreadable(ApiAction<?> action, int status) {
		// without the cause, whose text quotes the answer: it may hold phone numbers
		return new UncertainException(action.name() + " was not answered as the API does (status " + status + ")",
				null);
	}

}
