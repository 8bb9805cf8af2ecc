package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.error.SmsException;

/**
 * What came of a request.
 *
 * @param verdicts the verdicts on its numbers, in their order; {@code null} where it was
 * refused as a whole
 * @param refusal why it was refused as a whole, or {@code null}
 */
record Decided(List<Verdict> verdicts, SmsException refusal) {

	static Decided of(List<Verdict> verdicts) {
		return new Decided(verdicts, null);
	}

	static Decided refused(SmsException refusal) {
		return new Decided(null, refusal);
	}

	List<Verdict> orThrow() {
		if (this.refusal != null) {
			throw this.refusal;
		}
		return this.verdicts;
	}

}
