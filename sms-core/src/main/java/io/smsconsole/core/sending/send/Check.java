package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;

/**
 * Looks at one number after the other. What needs no more than the request itself is a
 * rule of its own.
 */
@FunctionalInterface
interface Check extends Rule {

	@Override
	default Check open(List<Admission> admissions) {
		return this;
	}

	/**
	 * Looks at one number.
	 * @param admission the request
	 * @param candidate the number, which the rules before this one let pass
	 * @return the code of the refusal, or {@code null} where nothing speaks against it
	 */
	ErrorCode refusal(Admission admission, Candidate candidate);

	/**
	 * Counts a number that every rule let pass.
	 * @param admission the request
	 * @param candidate the number
	 */
	default void accepted(Admission admission, Candidate candidate) {
	}

	/**
	 * Writes what was counted, after the last number.
	 */
	default void close() {
	}

}
