package io.smsconsole.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Recognises who may read the meters through the console's own port: a program that
 * brings the token of the settings. Without one in the settings nobody may.
 */
@Component
class MetricsToken implements RequestMatcher {

	private static final String BEARER = "Bearer ";

	private final byte[] expected;

	MetricsToken(MetricsProperties properties) {
		this.expected = bytes(BEARER + properties.token());
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		String brought = request.getHeader(HttpHeaders.AUTHORIZATION);
		return this.expected.length > BEARER.length() && brought != null
				&& MessageDigest.isEqual(this.expected, bytes(brought));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
