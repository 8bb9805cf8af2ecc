package io.smsconsole.scheduler.statistics;

import java.time.Duration;

import io.smsconsole.core.sending.click.Clicks;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets who followed short links once the day is over, and what they could be found out
 * by.
 */
@Component
class ForgetClickers implements Chore {

	private final Clicks clicks;

	ForgetClickers(Clicks clicks) {
		this.clicks = clicks;
	}

	@Override
	public String name() {
		return "forget-clickers";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		this.clicks.forget();
	}

}
