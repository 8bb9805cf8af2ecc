package io.smsconsole.auth.principal;

import java.util.function.Supplier;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets a job act on an account's behalf, so that what it does passes the gate and is
 * audited as that account's doing.
 */
public final class RunAs {

	private RunAs() {
	}

	/**
	 * Does work as somebody, and puts back whoever was calling before.
	 * @param caller on whose behalf; see {@code Accounts.forJob}
	 * @param work what to do
	 * @param <T> what the work returns
	 * @return what the work returned
	 */
	public static <T> T call(Caller caller, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new CallerAuthentication(caller));
		SecurityContextHolder.setContext(context);
		Origin origin = Origin.exchange(Origin.current());
		try {
			return work.get();
		}
		finally {
			Origin.exchange(origin);
			SecurityContextHolder.setContext(before);
		}
	}

}
