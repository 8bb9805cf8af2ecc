package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.sending.latency.Latencies;

import org.springframework.stereotype.Component;

/**
 * Writes what this node measured, every few seconds and at its end.
 */
@Component
class LatencyLoop extends FlushLoop {

	private final Latencies latencies;

	LatencyLoop(Latencies latencies) {
		super("latency-loop", Duration.ofSeconds(2));
		this.latencies = latencies;
	}

	@Override
	void flush() {
		this.latencies.flush();
	}

}
