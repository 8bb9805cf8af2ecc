package io.smsconsole.web.developer.request;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.auth.signature.ApiHeader;
import io.smsconsole.auth.signature.SignApiCallResponse;
import io.smsconsole.web.developer.Endpoint;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed call as the page shows it.
 *
 * @param call the call
 * @param endpoint where it goes
 */
public record SignedCall(SignApiCallResponse call, Endpoint endpoint) {

	private static final String AUTHORIZATION = "Authorization";

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * The header that carries the signature.
	 * @return its value, or {@code null} where a parameter carries it
	 */
	public String authorization() {
		return this.call.headerSet()
			.stream()
			.filter((header) -> AUTHORIZATION.equals(header.name()))
			.map(ApiHeader::value)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The headers for the script that sends the call.
	 * @return a JSON object
	 */
	public String headers() {
		Map<String, String> headers = new LinkedHashMap<>();
		this.call.headerSet().forEach((header) -> headers.put(header.name(), header.value()));
		return JSON.writeValueAsString(headers);
	}

	/**
	 * The call as a command for a terminal.
	 * @return a command of several lines
	 */
	public String curl() {
		String headers = this.call.headerSet()
			.stream()
			.map((header) -> "  -H " + quoted(header.name() + ": " + header.value()) + " \\\n")
			.collect(Collectors.joining());
		return "curl -X POST " + quoted(this.endpoint.url() + "/") + " \\\n" + headers + "  --data-raw "
				+ quoted(this.call.body());
	}

	/**
	 * Until when it may be sent.
	 * @return the time
	 */
	public Instant expires() {
		return Instant.ofEpochSecond(this.call.expireTime());
	}

	/**
	 * How long it may be sent.
	 * @return seconds
	 */
	public long seconds() {
		return this.call.expireTime() - this.call.timestamp();
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}

}
