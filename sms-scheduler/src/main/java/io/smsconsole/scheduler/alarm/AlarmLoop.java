package io.smsconsole.scheduler.alarm;

import java.time.Duration;

import io.smsconsole.scheduler.loop.Loop;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps telling people of alarms from start to stop.
 */
@Component
class AlarmLoop implements SmartLifecycle {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final AlarmTeller teller;

	private Loop loop;

	AlarmLoop(AlarmTeller teller) {
		this.teller = teller;
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start("alarm-loop", PAUSE, this.teller::round);
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		this.loop = null;
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

}
