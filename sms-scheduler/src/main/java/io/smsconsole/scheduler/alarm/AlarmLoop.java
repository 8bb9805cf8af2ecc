package io.smsconsole.scheduler.alarm;

import java.time.Duration;

import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.stereotype.Component;

/**
 * Keeps telling people of alarms from start to stop.
 */
@Component
class AlarmLoop implements Shift {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final AlarmTeller teller;

	private volatile Loop loop;

	AlarmLoop(AlarmTeller teller) {
		this.teller = teller;
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start("alarm-loop", PAUSE, this.teller::round);
	}

	@Override
	public void takeNoMore() {
		Loop running = this.loop;
		if (running != null) {
			running.end();
		}
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
