package io.smsconsole.auth.signin;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Keeps a {@link Candidate} in the security context between the steps of signing in. It
 * is never authenticated, so that no door opens and no gate lets through.
 */
public final class CandidateAuthentication extends AbstractAuthenticationToken {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Candidate candidate;

	CandidateAuthentication(Candidate candidate) {
		super(List.of());
		this.candidate = candidate;
	}

	/**
	 * Who is signing in on this thread.
	 * @return the candidate, or empty where nobody is between two steps
	 */
	public static Optional<Candidate> current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication instanceof CandidateAuthentication unfinished) ? Optional.of(unfinished.candidate)
				: Optional.empty();
	}

	@Override
	public Object getCredentials() {
		return null;
	}

	@Override
	public Candidate getPrincipal() {
		return this.candidate;
	}

	@Override
	public void setAuthenticated(boolean authenticated) {
		if (authenticated) {
			throw new IllegalArgumentException("A candidate has steps to take before they are signed in");
		}
		super.setAuthenticated(false);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof CandidateAuthentication that
				&& this.candidate.equals(that.candidate);
	}

	@Override
	public int hashCode() {
		return this.candidate.hashCode();
	}

}
