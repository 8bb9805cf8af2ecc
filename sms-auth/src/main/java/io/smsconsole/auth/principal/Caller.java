package io.smsconsole.auth.principal;

import java.io.Serializable;
import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is calling. It is the principal of the security context, so a controller may also
 * take it as {@code @AuthenticationPrincipal Caller}. Where the call came from is told by
 * {@link Origin}, since a session may be used from many addresses.
 *
 * @param uin the account's number
 * @param ownerUin the number of the account that owns this installation and everything in
 * it; resources are named after it
 * @param name the name under which the account signs in
 * @param means how the caller showed who they are
 * @param reference which session, key or job it was: a random mark given at sign-in (not
 * the session's id), the key's SecretId, or the job's name; no secret
 * @param mfa whether the session was opened with a second factor
 */
public record Caller(long uin, long ownerUin, String name, Means means, String reference,
		boolean mfa) implements AuthenticatedPrincipal, Serializable {

	/**
	 * A caller who has shown no second factor.
	 * @param uin the account's number
	 * @param ownerUin the number of the account that owns this installation
	 * @param name the name under which the account signs in
	 * @param means how the caller showed who they are
	 * @param reference which session, key or job it was
	 */
	public Caller(long uin, long ownerUin, String name, Means means, String reference) {
		this(uin, ownerUin, name, means, reference, false);
	}

	/**
	 * Whether this is the owner account, which is not bound by policies.
	 * @return {@code true} for the owner
	 */
	public boolean owner() {
		return this.uin == this.ownerUin;
	}

	@Override
	public String getName() {
		return this.name;
	}

	/**
	 * Who is calling on this thread.
	 * @return the caller, or empty for an anonymous call
	 */
	public static Optional<Caller> current() {
		return of(SecurityContextHolder.getContext().getAuthentication());
	}

	/**
	 * Reads the caller out of an authentication.
	 * @param authentication what the security context holds, or {@code null}
	 * @return the caller, or empty for an anonymous or unproven one
	 */
	public static Optional<Caller> of(Authentication authentication) {
		if (authentication != null && authentication.isAuthenticated()
				&& authentication.getPrincipal() instanceof Caller caller) {
			return Optional.of(caller);
		}
		return Optional.empty();
	}

}
