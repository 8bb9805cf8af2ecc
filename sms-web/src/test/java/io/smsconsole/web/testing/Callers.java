package io.smsconsole.web.testing;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People who call pages in tests.
 */
public final class Callers {

	private static final long OWNER_UIN = 100000000001L;

	/** The owner. */
	public static final Caller OWNER = new Caller(OWNER_UIN, OWNER_UIN, Browser.OWNER, Means.SESSION, "test");

	private Callers() {
	}

	/**
	 * The owner, signed in.
	 * @return what {@code with} of a request takes
	 */
	public static RequestPostProcessor owner() {
		return SecurityMockMvcRequestPostProcessors.authentication(new CallerAuthentication(OWNER));
	}

}
