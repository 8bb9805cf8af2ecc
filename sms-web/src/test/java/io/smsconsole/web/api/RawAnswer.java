package io.smsconsole.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came back, to the byte.
 *
 * @param status the first line
 * @param headers the headers, by name in any case
 * @param body the payload
 */
record RawAnswer(String status, Map<String, String> headers, byte[] body) {

	private static final JsonMapper JSON = new JsonMapper();

	static RawAnswer of(byte[] head, byte[] body) {
		String[] lines = new String(head, StandardCharsets.ISO_8859_1).split("\r\n");
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		Arrays.stream(lines).skip(1).map((line) -> line.split(": ?", 2)).forEach((header) -> {
			if (header.length == 2) {
				headers.put(header[0], header[1]);
			}
		});
		return new RawAnswer(lines[0], headers, body);
	}

	/**
	 * Takes an answer apart that was read until the end of the connection.
	 */
	static RawAnswer ofAll(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int end = text.indexOf("\r\n\r\n");
		assertThat(end).as("an answer has a head: %s", text).isPositive();
		return of(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, end + 4, bytes.length));
	}

	RawAnswer withBody(byte[] payload) {
		return new RawAnswer(this.status, this.headers, payload);
	}

	boolean isInterim() {
		return this.status.startsWith("HTTP/1.1 100");
	}

	boolean closes() {
		return "close".equalsIgnoreCase(this.headers.get("Connection")) || !this.headers.containsKey("Content-Length");
	}

	int length() {
		return Integer.parseInt(this.headers.getOrDefault("Content-Length", "0"));
	}

	/**
	 * Holds the answer to what every answer of the API is, whatever was asked.
	 * @return what is in its envelope
	 */
	JsonNode response() {
		String text = toString();
		assertThat(this.status).as(text).isEqualTo("HTTP/1.1 200 ");
		assertThat(this.headers).as(text)
			.containsEntry("Content-Type", "application/json")
			.containsEntry("Content-Length", Integer.toString(this.body.length));
		JsonNode envelope = JSON.readTree(this.body);
		assertThat(envelope.propertyNames()).as(text).containsExactly("Response");
		JsonNode response = envelope.get("Response");
		assertThat(response.path("RequestId").asString("")).as(text).hasSize(36);
		if (this.headers.containsKey("X-Request-Id")) {
			assertThat(response.get("RequestId").asString()).isEqualTo(this.headers.get("X-Request-Id"));
		}
		return response;
	}

	/**
	 * The code of the error.
	 */
	String code() {
		return response().path("Error").path("Code").asString("Ok");
	}

	String message() {
		return response().path("Error").path("Message").asString("");
	}

	@Override
	public String toString() {
		return this.status + "\n" + this.headers + "\n" + new String(this.body, StandardCharsets.UTF_8);
	}

}
