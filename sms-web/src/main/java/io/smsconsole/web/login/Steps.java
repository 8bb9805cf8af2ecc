package io.smsconsole.web.login;

import io.smsconsole.auth.signin.Candidate;
import io.smsconsole.auth.signin.CandidateAuthentication;
import io.smsconsole.auth.signin.Step;

import org.springframework.security.authentication.DisabledException;

/**
 * Who is at which step.
 */
final class Steps {

	private Steps() {
	}

	/**
	 * Who is at a step.
	 * @param step the step
	 * @return them
	 * @throws DisabledException where nobody is: {@link StepAdvice} leads back
	 */
	static Candidate current(Step step) {
		return CandidateAuthentication.current()
			.filter((candidate) -> candidate.step() == step)
			.orElseThrow(() -> new DisabledException("It is not this step's turn"));
	}

}
