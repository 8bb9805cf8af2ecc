package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.sending.latency.Latencies;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes what this node measured, every few seconds and at its end.
 */
@Component
class LatencyLoop implements SmartLifecycle {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final Latencies latencies;

	private Loop loop;

	LatencyLoop(Latencies latencies) {
		this.latencies = latencies;
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start("latency-loop", PAUSE, () -> {
			this.latencies.flush();
			return false;
		});
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		this.latencies.flush();
		this.loop = null;
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

	/** After what is measured has ended. */
	@Override
	public int getPhase() {
		return Shift.PHASE - 1;
	}

}
