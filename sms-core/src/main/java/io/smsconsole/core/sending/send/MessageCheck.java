package io.smsconsole.core.sending.send;

import java.util.List;

/**
 * Looks at what is sent, not at whom it goes to: within a request, numbers of the same
 * region with the same parameters have the same answer, which is found once.
 */
@FunctionalInterface
interface MessageCheck extends Check {

	@Override
	default Check open(List<Admission> admissions) {
		return new Remembered(this);
	}

}
