package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;

/**
 * The last answer of a check, for as long as the same is asked. For one transaction.
 */
final class Remembered implements Check {

	private final MessageCheck check;

	private Admission admission;

	private List<String> parameters;

	private Region region;

	private ErrorCode refusal;

	Remembered(MessageCheck check) {
		this.check = check;
	}

	@Override
	public ErrorCode refusal(Admission admission, Candidate candidate) {
		Region wanted = (candidate.number() != null) ? candidate.number().region() : null;
		// the same list, not an equal one: comparing would cost what is to be saved
		if (admission != this.admission || candidate.parameters() != this.parameters || wanted != this.region) {
			this.refusal = this.check.refusal(admission, candidate);
			this.admission = admission;
			this.parameters = candidate.parameters();
			this.region = wanted;
		}
		return this.refusal;
	}

}
