package io.smsconsole.auth.principal;

import java.io.Serial;
import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Puts a proven {@link Caller} into the security context. It carries neither credentials
 * nor authorities: what a caller may do is the gate's to decide.
 */
public final class CallerAuthentication extends AbstractAuthenticationToken {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Caller caller;

	/**
	 * Vouches for a caller.
	 * @param caller who has been proven to be calling
	 */
	public CallerAuthentication(Caller caller) {
		super(List.of());
		this.caller = caller;
		super.setAuthenticated(true);
	}

	@Override
	public Object getCredentials() {
		return null;
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof CallerAuthentication that && this.caller.equals(that.caller);
	}

	@Override
	public int hashCode() {
		return this.caller.hashCode();
	}

}
