package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.context.SmartLifecycle;

/**
 * Writes what this node gathered in memory, over and over and at its end.
 */
abstract class FlushLoop implements SmartLifecycle {

	private final String name;

	private final Duration pause;

	private volatile Loop loop;

	FlushLoop(String name, Duration pause) {
		this.name = name;
		this.pause = pause;
	}

	/** Writes what there is, or as much of it as goes at once. */
	abstract void flush();

	/** Writes what is left when the node ends. */
	void flushLast() {
		flush();
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start(this.name, this.pause, () -> {
			flush();
			return false;
		});
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		flushLast();
		this.loop = null;
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

	/** After the doors have answered their last requests and the shifts have ended. */
	@Override
	public int getPhase() {
		return Shift.PHASE - 1;
	}

}
