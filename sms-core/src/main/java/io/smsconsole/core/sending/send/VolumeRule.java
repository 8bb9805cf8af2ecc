package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.limits.volume.VolumeAllowance;
import io.smsconsole.core.limits.volume.VolumeLedger;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The application and the account have not sent as much as they may on a natural day.
 */
@Component
@Order(1200)
class VolumeRule implements Rule {

	private static final Check NOTHING = (admission, candidate) -> null;

	private final VolumeLedger ledger;

	VolumeRule(VolumeLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public Check open(List<Admission> admissions) {
		return admissions.isEmpty() ? NOTHING
				: new Opened(this.ledger.open(Admission.numbers(admissions), admissions.get(0).now()));
	}

	/**
	 * The rule within one transaction.
	 *
	 * @param allowance what may be sent
	 */
	private record Opened(VolumeAllowance allowance) implements Check {

		@Override
		public ErrorCode refusal(Admission admission, Candidate candidate) {
			return this.allowance.refusal(admission.draft().sdkAppId(), candidate.number(),
					() -> admission.segments(candidate), admission.now());
		}

		@Override
		public void accepted(Admission admission, Candidate candidate) {
			this.allowance.take(admission.draft().sdkAppId(), candidate.number(), () -> admission.segments(candidate),
					admission.now());
		}

		@Override
		public void close() {
			this.allowance.close();
		}

	}

}
