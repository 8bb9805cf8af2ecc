package io.smsconsole.scheduler.dispatch;

import java.util.concurrent.Semaphore;

/**
 * Room for claims that are sent or wait for a sender. It is filled again when half of it
 * is free: claiming one costs as much as claiming many, and the other half keeps the
 * senders busy meanwhile.
 */
final class Room {

	private final Semaphore permits;

	private final int half;

	private volatile Runnable freed = () -> {
	};

	Room(int claims) {
		this.permits = new Semaphore(claims);
		this.half = (claims + 1) / 2;
	}

	/**
	 * Tells whom to wake when there is room again.
	 */
	void onFreed(Runnable freed) {
		this.freed = freed;
	}

	/**
	 * How much may be claimed now.
	 */
	int free() {
		int free = this.permits.availablePermits();
		return (free >= this.half) ? free : 0;
	}

	void enter() {
		this.permits.acquireUninterruptibly();
	}

	void leave() {
		this.permits.release();
		if (free() > 0) {
			this.freed.run();
		}
	}

}
