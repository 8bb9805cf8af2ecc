package io.smsconsole.core.wire.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serial numbers of the vendor's form: {@code 5000:}, then the application, the second
 * and a running number of eight digits.
 */
final class SerialNumbers {

	private static final int RUNNING = 100_000_000;

	private static final int MILLIS = 1_000;

	private final AtomicInteger next;

	/**
	 * Begins at a place that depends on the millisecond, so that two starts within one
	 * second make different numbers.
	 */
	SerialNumbers(Clock clock) {
		this.next = new AtomicInteger((int) (clock.millis() % MILLIS) * (RUNNING / MILLIS));
	}

	String next(String appId, Instant time) {
		int running = this.next.getAndUpdate((number) -> (number + 1) % RUNNING);
		return "5000:" + appId + time.getEpochSecond() + Integer.toString(RUNNING + running).substring(1);
	}

}
