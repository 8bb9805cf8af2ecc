package io.smsconsole.scheduler.dispatch;

import java.util.concurrent.Semaphore;

/**
 * Room for claims that are sent or wait for a sender.
 */
final class Room {

	private final Semaphore permits;

	private volatile Runnable freed = () -> {
	};

	Room(int claims) {
		this.permits = new Semaphore(claims);
	}

	/**
	 * Tells whom to wake when there is room again.
	 */
	void onFreed(Runnable freed) {
		this.freed = freed;
	}

	int free() {
		return this.permits.availablePermits();
	}

	void enter() {
		this.permits.acquireUninterruptibly();
	}

	void leave() {
		this.permits.release();
		this.freed.run();
	}

}
