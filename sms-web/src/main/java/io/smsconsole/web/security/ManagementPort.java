package io.smsconsole.web.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Recognises what came in through a port that is for operators only
 * ({@code management.server.port}).
 */
@Component
class ManagementPort implements RequestMatcher {

	private static final int NONE = -1;

	private final Environment environment;

	ManagementPort(Environment environment) {
		this.environment = environment;
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		int management = port("local.management.port");
		return management != port("local.server.port") && management == request.getLocalPort();
	}

	private int port(String name) {
		return this.environment.getProperty(name, Integer.class, NONE);
	}

}
