package io.smsconsole.scheduler.alarm;

import java.time.Duration;

import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.LoopShift;

import org.springframework.stereotype.Component;

/**
 * Keeps telling people of alarms from start to stop.
 */
@Component
class AlarmLoop extends LoopShift {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final AlarmTeller teller;

	AlarmLoop(AlarmTeller teller) {
		this.teller = teller;
	}

	@Override
	protected Loop begin() {
		return Loop.start("alarm-loop", PAUSE, this.teller::round);
	}

}
