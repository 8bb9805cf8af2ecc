package io.smsconsole.core.wire.upstream;

import java.util.List;

/**
 * What came of a request. Only {@link Deferred} may be tried again without asking first.
 */
public sealed interface SubmitOutcome {

	/**
	 * The upstream answered for each number.
	 *
	 * @param numbers the answers
	 */
	record Answered(List<Status> numbers) implements SubmitOutcome {
	}

	/**
	 * The upstream refused the request as a whole and would do so again.
	 *
	 * @param code the upstream's code
	 */
	record Refused(String code) implements SubmitOutcome {
	}

	/**
	 * The upstream surely did not take it, and may take it later.
	 *
	 * @param cause what was in the way
	 */
	record Deferred(String cause) implements SubmitOutcome {
	}

	/**
	 * Nobody knows whether the upstream took it.
	 *
	 * @param cause what happened
	 */
	record Uncertain(String cause) implements SubmitOutcome {
	}

	/**
	 * The answer for one number.
	 *
	 * @param phone the number in E.164
	 * @param serialNo the upstream's serial number, or an empty string where refused
	 * @param code {@code Ok}, or the upstream's code of refusal
	 */
	record Status(String phone, String serialNo, String code) {

		/**
		 * Whether the upstream took the message.
		 * @return whether it did
		 */
		public boolean taken() {
			return "Ok".equalsIgnoreCase(this.code);
		}

	}

}
