package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.insight.export.Exports;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Removes files whose time is over.
 */
@Component
class ForgetExports implements Chore {

	private final Exports exports;

	ForgetExports(Exports exports) {
		this.exports = exports;
	}

	@Override
	public String name() {
		return "forget-exports";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		boolean more;
		do {
			more = this.exports.forget();
		}
		while (more);
	}

}
