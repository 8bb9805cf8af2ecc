package io.smsconsole.auth.signin;

import java.time.Clock;

import org.springframework.stereotype.Service;

/**
 * What is remembered of failures to sign in, for housekeeping.
 */
@Service
public class SignInFailures {

	private final AttemptMapper mapper;

	private final Clock clock;

	SignInFailures(AttemptMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Forgets failures that keep nobody out any more.
	 * @param limit how many at most
	 * @return how many were forgotten; fewer than the limit when none is left
	 */
	public int forgetExpired(int limit) {
		return this.mapper.deleteExpired(this.clock.instant(), limit);
	}

}
