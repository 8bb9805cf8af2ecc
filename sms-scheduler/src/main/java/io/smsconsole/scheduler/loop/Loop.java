package io.smsconsole.scheduler.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does one step after the other. When a step had nothing to do it pauses
 * until it is woken or its pause is over; when one failed it waits a second.
 */
public final class Loop {

	private static final Logger logger = LoggerFactory.getLogger(Loop.class);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final String name;

	private final Duration pause;

	private final Step step;

	private final Semaphore bell = new Semaphore(0);

	private final Thread thread;

	private volatile BooleanSupplier stopped = () -> false;

	private Loop(String name, Duration pause, Step step) {
		this.name = name;
		this.pause = pause;
		this.step = step;
		this.thread = threads(name).newThread(this::run);
	}

	/**
	 * Starts a loop.
	 * @param name the thread's name
	 * @param pause how long to pause when there was nothing to do
	 * @param step what to do each time
	 * @return the running loop
	 */
	public static Loop start(String name, Duration pause, Step step) {
		Loop loop = new Loop(name, pause, step);
		loop.thread.start();
		return loop;
	}

	/**
	 * Makes numbered daemon threads.
	 * @param name what they are called
	 * @return the factory
	 */
	public static ThreadFactory threads(String name) {
		AtomicInteger number = new AtomicInteger();
		return (work) -> {
			Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		};
	}

	/**
	 * Ends the pause, or leaves out the next one.
	 */
	public void wake() {
		if (this.bell.availablePermits() == 0) {
			this.bell.release();
		}
	}

	/**
	 * Stops after the step under way and waits for it, at most 20 seconds.
	 */
	public void stop() {
		stopWhen(() -> true, PATIENCE);
	}

	/**
	 * Begins no step any more, and waits for nothing.
	 */
	public void end() {
		this.stopped = () -> true;
		wake();
	}

	/**
	 * Stops as soon as a condition holds after a step, and waits for it.
	 * @param condition when to stop
	 * @param patience how long to wait at most
	 */
	public void stopWhen(BooleanSupplier condition, Duration patience) {
		this.stopped = condition;
		wake();
		try {
			this.thread.join(Math.max(1, patience.toMillis()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void run() {
		try {
			while (!this.stopped.getAsBoolean()) {
				if (!attempt()) {
					await(this.pause);
				}
			}
		}
		catch (InterruptedException ex) {
			logger.debug("{} was interrupted", this.name);
		}
	}

	private boolean attempt() throws InterruptedException {
		try {
			return this.step.run();
		}
		catch (RuntimeException ex) {
			logger.warn("{} failed and tries again: {}", this.name, ex.toString());
			logger.debug("{} failed", this.name, ex);
		}
		catch (Error ex) {
			// such as want of memory: without this thread nothing would ever go on
			logger.error("{} failed and tries again", this.name, ex);
		}
		await(AFTER_FAILURE);
		return true;
	}

	private void await(Duration time) throws InterruptedException {
		if (this.bell.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
			this.bell.drainPermits();
		}
	}

	/**
	 * One round of work.
	 */
	@FunctionalInterface
	public interface Step {

		/**
		 * Does what there is to do now.
		 * @return whether there may be more to do at once
		 * @throws InterruptedException when the thread is to end
		 */
		boolean run() throws InterruptedException;

	}

}
