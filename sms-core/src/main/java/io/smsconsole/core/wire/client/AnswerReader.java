package io.smsconsole.core.wire.client;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.wire.api.ApiAction;
import io.smsconsole.core.wire.api.ApiJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads answers. What is no full answer, be it a gateway's page or half an object, leaves
 * the outcome open.
 */
final class AnswerReader {

	private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {

		@Override
		protected List<Field> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
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
			if (!FIELDS.get(action.responseType()).stream().allMatch((field) -> field.isIn(response))) {
				throw unreadable(action, answer.status());
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

	/**
	 * What an answer must have to be one.
	 *
	 * @param name the name on the wire
	 * @param list whether it is a list, which a cloud may write as {@code null} when it
	 * is empty
	 */
	private record Field(String name, boolean list) {

		static Field of(RecordComponent component) {
			String name = component.getName();
			return new Field(Character.toUpperCase(name.charAt(0)) + name.substring(1),
					List.class.isAssignableFrom(component.getType()));
		}

		boolean isIn(JsonNode response) {
			return this.list ? response.has(this.name) : response.hasNonNull(this.name);
		}

	}

}
