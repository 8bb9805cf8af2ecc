package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.sending.click.Clicks;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes the clicks that this node counted, every second and at its end.
 */
@Component
class ClickLoop implements SmartLifecycle {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final int LAST_BATCHES = 20;

	private final Clicks clicks;

	private Loop loop;

	ClickLoop(Clicks clicks) {
		this.clicks = clicks;
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start("click-loop", PAUSE, () -> {
			this.clicks.flush();
			return false;
		});
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		int batches = LAST_BATCHES;
		while (batches > 0 && !this.clicks.flush()) {
			batches--;
		}
		this.loop = null;
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

	/** After the doors have answered their last requests. */
	@Override
	public int getPhase() {
		return Shift.PHASE - 1;
	}

}
