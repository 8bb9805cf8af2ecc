package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

/**
 * One reason for which a number may be refused. All checks are asked in their
 * {@code @Order}; the first refusal is the answer. A new rule is a new bean of this type.
 */
@FunctionalInterface
interface Check {

	/**
	 * Looks at one number.
	 * @param admission the request
	 * @param candidate the number
	 * @return the code of the refusal, or {@code null} where nothing speaks against it
	 */
	ErrorCode refusal(Admission admission, Candidate candidate);

}
