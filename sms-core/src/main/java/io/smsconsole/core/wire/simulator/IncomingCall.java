package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.wire.api.ApiParameters;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.core.wire.tc3.SignedMessage;

/**
 * A call as it came in, signed in whichever way.
 *
 * @param message what was signed
 * @param named the parameters of a query or form, the common ones among them;
 * {@code null} where they are JSON
 */
record IncomingCall(SignedMessage message, Map<String, String> named) {

	private static final int MAX_QUERY = 32 << 10;

	private static final int MAX_FORM = 1 << 20;

	private static final int MAX_JSON = 10 << 20;

	static IncomingCall read(HttpExchange exchange) throws IOException {
		String method = exchange.getRequestMethod();
		Checks.check(Set.of("GET", "POST").contains(method), ErrorCode.UNSUPPORTED_PROTOCOL, null);
		String query = exchange.getRequestURI().getRawQuery();
		Checks.check(query == null || query.length() <= MAX_QUERY, ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED, null);
		boolean json = "POST".equals(method) && exchange.getRequestHeaders().containsKey("Authorization");
		byte[] body = body(exchange, json ? MAX_JSON : MAX_FORM);
		SignedMessage message = new SignedMessage(method, exchange.getRequestURI().getRawPath(), query,
				exchange.getRequestHeaders()::getFirst, body, false);
		if (json) {
			checkIsJson(exchange.getRequestHeaders().getFirst("Content-Type"));
			return new IncomingCall(message, null);
		}
		return new IncomingCall(message, named(message));
	}

	/**
	 * Reads at most what is allowed. Of what is too long some more is read into nothing,
	 * for else most callers would never see the answer; not by skipping, which in this
	 * server goes on beyond the end of the request.
	 */
	private static byte[] body(HttpExchange exchange, int limit) throws IOException {
		InputStream in = exchange.getRequestBody();
		byte[] body = in.readNBytes(limit + 1);
		if (body.length > limit) {
			in.readNBytes(body, 0, limit);
			throw Checks.refusal(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED, null);
		}
		return body;
	}

	private static void checkIsJson(String type) {
		boolean multipart = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
		Checks.check(!multipart, ErrorCode.UNSUPPORTED_OPERATION, "Content-Type");
	}

	private static Map<String, String> named(SignedMessage message) {
		try {
			return message.parameters();
		}
		catch (IllegalArgumentException ex) {
			throw Checks.refusal(ErrorCode.INVALID_PARAMETER, null);
		}
	}

	String action() {
		return common("Action");
	}

	/**
	 * A parameter that all actions have; it travels in a header or beside the others.
	 * @return its value, or {@code null}
	 */
	String common(String name) {
		String header = this.message.header(CommonParameters.header(name));
		return (header == null && this.named != null) ? this.named.get(name) : header;
	}

	Locale locale() {
		return locale(common("Language"));
	}

	static Locale locale(String language) {
		return "en-US".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	/**
	 * Reads the parameters of the action.
	 */
	<T> T parameters(Class<T> type) {
		if (this.named == null) {
			return ApiParameters.ofJson(this.message.body(), type);
		}
		return ApiParameters.ofNames(CommonParameters.without(this.named), type);
	}

}
