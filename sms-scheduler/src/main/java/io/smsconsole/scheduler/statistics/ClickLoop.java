package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.sending.click.Clicks;

import org.springframework.stereotype.Component;

/**
 * Writes the clicks that this node counted, every second and at its end.
 */
@Component
class ClickLoop extends FlushLoop {

	private static final int LAST_BATCHES = 20;

	private final Clicks clicks;

	ClickLoop(Clicks clicks) {
		super("click-loop", Duration.ofSeconds(1));
		this.clicks = clicks;
	}

	@Override
	void flush() {
		this.clicks.flush();
	}

	@Override
	void flushLast() {
		int batches = LAST_BATCHES;
		while (batches > 0 && !this.clicks.flush()) {
			batches--;
		}
	}

}
