package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.limits.frequency.FrequencyAllowance;
import io.smsconsole.core.limits.frequency.FrequencyLedger;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The application has not written to the number too often, unless the number is on its
 * whitelist.
 */
@Component
@Order(1300)
class FrequencyRule implements Rule {

	private final FrequencyLedger ledger;

	FrequencyRule(FrequencyLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public Check open(List<Admission> admissions) {
		return new Opened(this.ledger.open(Admission.numbers(admissions)));
	}

	/**
	 * The rule within one transaction.
	 *
	 * @param allowance what may be sent
	 */
	private record Opened(FrequencyAllowance allowance) implements Check {

		@Override
		public ErrorCode refusal(Admission admission, Candidate candidate) {
			return this.allowance.refusal(admission.draft().sdkAppId(), candidate.number(),
					admission.content(candidate), admission.now());
		}

		@Override
		public void accepted(Admission admission, Candidate candidate) {
			this.allowance.take(admission.draft().sdkAppId(), candidate.number(), admission.content(candidate),
					admission.now());
		}

		@Override
		public void close() {
			this.allowance.close();
		}

	}

}
