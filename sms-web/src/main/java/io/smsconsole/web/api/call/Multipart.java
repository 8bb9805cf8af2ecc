package io.smsconsole.web.api.call;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Tells what is wrong with a call in parts: that it is none, or that no action takes one.
 */
final class Multipart {

	private static final String HYPHENS = "--";

	private Multipart() {
	}

	static SmsException refusal(String contentType, byte[] payload) {
		String text = new String(payload, StandardCharsets.ISO_8859_1).strip();
		boolean inParts = boundary(contentType)
			.filter((boundary) -> text.startsWith(HYPHENS + boundary) && text.endsWith(HYPHENS + boundary + HYPHENS))
			.isPresent();
		return inParts ? new SmsException(ErrorCode.UNSUPPORTED_OPERATION, HttpHeaders.CONTENT_TYPE, "call.multipart")
				: new SmsException(ErrorCode.INVALID_REQUEST);
	}

	private static Optional<String> boundary(String contentType) {
		try {
			return Optional.ofNullable(MediaType.parseMediaType(contentType).getParameter("boundary"))
				.map((boundary) -> boundary.replace("\"", ""));
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

}
