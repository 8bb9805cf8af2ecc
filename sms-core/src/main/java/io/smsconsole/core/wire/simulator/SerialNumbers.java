package io.smsconsole.core.wire.simulator;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serial numbers of the vendor's form: {@code 5000:}, then the application, the second
 * and a running number of eight digits.
 */
final class SerialNumbers {

	private static final int RUNNING = 100_000_000;

	private final AtomicInteger next;

	/**
	 * Begins anywhere, so that two starts within one second make different numbers.
	 */
	SerialNumbers() {
		this.next = new AtomicInteger(ThreadLocalRandom.current().nextInt(RUNNING));
	}

	String next(String appId, Instant time) {
		int running = this.next.getAndUpdate((number) -> (number + 1) % RUNNING);
		return "5000:" + appId + time.getEpochSecond() + Integer.toString(RUNNING + running).substring(1);
	}

}
