package io.smsconsole.core.wire.simulator;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The simulated cloud's threads, few and bounded; all but the timer's end when there is
 * nothing to do.
 */
final class SimulatorThreads implements AutoCloseable {

	private static final int DOOR = 8;

	/** Callbacks at once. */
	static final int CALLBACKS = 16;

	private static final int MAX_WAITING = 1_000;

	private static final int IDLE_SECONDS = 10;

	private static final int PATIENCE_SECONDS = 5;

	private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("simulator-timer"));

	private final ThreadPoolExecutor door = pool(DOOR, "simulator-door");

	private final ThreadPoolExecutor callbacks = pool(CALLBACKS, "simulator-callback");

	ScheduledExecutorService timer() {
		return this.timer;
	}

	ExecutorService door() {
		return this.door;
	}

	ExecutorService callbacks() {
		return this.callbacks;
	}

	/**
	 * Ends all threads and waits for what they are at.
	 */
	@Override
	public void close() {
		this.timer.shutdownNow();
		this.callbacks.shutdownNow();
		this.door.shutdown();
		try {
			this.timer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
			this.door.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static ThreadPoolExecutor pool(int size, String name) {
		ThreadPoolExecutor pool = new ThreadPoolExecutor(size, size, IDLE_SECONDS, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(MAX_WAITING), named(name));
		pool.allowCoreThreadTimeOut(true);
		return pool;
	}

	private static ThreadFactory named(String name) {
		AtomicInteger count = new AtomicInteger();
		return (task) -> {
			Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		};
	}

}
