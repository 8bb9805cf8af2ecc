package io.smsconsole.web.callback;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.StringUtils;

/**
 * What comes to the doors, before anybody has looked into it.
 */
final class ReportRequest {

	/** Many times what a report of 100 receipts needs. */
	static final int MAXIMUM_BYTES = 1024 * 1024;

	private static final String TOKEN = "token=";

	private ReportRequest() {
	}

	/**
	 * The token in the query. It is looked for by hand, since asking for a parameter
	 * would use up the body of a request that claims to be a form.
	 */
	static String token(HttpServletRequest request) {
		return Stream.of(StringUtils.delimitedListToStringArray(request.getQueryString(), "&"))
			.filter((parameter) -> parameter.startsWith(TOKEN))
			.map((parameter) -> parameter.substring(TOKEN.length()))
			.findFirst()
			.orElse("");
	}

	/**
	 * The body.
	 * @return the bytes, or empty where they are more than a report can have
	 */
	static Optional<byte[]> body(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(MAXIMUM_BYTES + 1);
		return (body.length <= MAXIMUM_BYTES) ? Optional.of(body) : Optional.empty();
	}

}
