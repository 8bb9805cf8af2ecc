package io.smsconsole.scheduler.feedback;

import java.time.Duration;

import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Folds fresh counts into their hours, so that views have little to add.
 */
@Component
class FoldTally implements Chore {

	private static final int LIMIT = 5000;

	private final Tally tally;

	FoldTally(Tally tally) {
		this.tally = tally;
	}

	@Override
	public String name() {
		return "fold-tally";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(2);
	}

	@Override
	public void run() {
		int folded;
		do {
			folded = this.tally.fold(LIMIT);
		}
		while (folded == LIMIT);
	}

}
