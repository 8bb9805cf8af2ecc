package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.smsconsole.core.sending.message.Answer;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.NumberAnswer;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.wire.upstream.SubmitOutcome;

import org.springframework.stereotype.Component;

/**
 * Records what came of many claims, each kind in one transaction.
 */
@Component
class Outcomes {

	private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

	private static final int MOST_DOUBLINGS = 6;

	private final Settlement settlement;

	private final Submissions submissions;

	Outcomes(Settlement settlement, Submissions submissions) {
		this.settlement = settlement;
		this.submissions = submissions;
	}

	void record(List<Outcome> outcomes) {
		List<Answer> answers = new ArrayList<>();
		List<Claim> doubtful = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			if (outcome.result() instanceof SubmitOutcome.Answered answered) {
				answers.add(new Answer(outcome.claim(), numbers(answered)));
			}
			else if (outcome.result() instanceof SubmitOutcome.Refused refused) {
				answers.add(Answer.refused(outcome.claim(), refused.code()));
			}
			else if (outcome.result() instanceof SubmitOutcome.Uncertain) {
				doubtful.add(outcome.claim());
			}
			else {
				this.submissions.release(List.of(outcome.claim()), backOff(outcome.claim()));
			}
		}
		if (!answers.isEmpty()) {
			this.settlement.answered(answers);
		}
		this.submissions.doubt(doubtful);
	}

	private static List<NumberAnswer> numbers(SubmitOutcome.Answered answered) {
		return answered.numbers()
			.stream()
			.map((status) -> status.taken() ? new NumberAnswer(status.phone(), status.serialNo(), null)
					: new NumberAnswer(status.phone(), null, status.code()))
			.toList();
	}

	/**
	 * Waits longer from attempt to attempt, and never as long as everybody else.
	 */
	private static Duration backOff(Claim claim) {
		int doublings = Math.min(claim.submission().attempt() - 1, MOST_DOUBLINGS);
		long millis = FIRST_WAIT.toMillis() << doublings;
		return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
	}

}
