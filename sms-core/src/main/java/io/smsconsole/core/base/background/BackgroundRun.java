package io.smsconsole.core.base.background;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Does one long thing at a time in the background, and waits a moment, in which a short
 * one is done.
 */
public final class BackgroundRun implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundRun.class);

	private static final long PATIENCE_MILLIS = 1000;

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	private final String name;

	/**
	 * Makes one that does nothing yet.
	 * @param name what is done, for the log and its thread
	 */
	public BackgroundRun(String name) {
		this.name = name;
		this.executor.setThreadNamePrefix(name + "-");
		this.executor.setDaemon(true);
		this.executor.setCorePoolSize(0);
		this.executor.setMaxPoolSize(1);
		this.executor.initialize();
	}

	/**
	 * Begins, and waits for the end for a second at most.
	 * @param work what to do; a failure is logged
	 */
	public void start(Runnable work) {
		CountDownLatch over = new CountDownLatch(1);
		this.executor.execute(() -> run(work, over));
		try {
			if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				logger.debug("{} takes longer than a request waits", this.name);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void run(Runnable work, CountDownLatch over) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			logger.error("{} broke off", this.name, ex);
		}
		finally {
			over.countDown();
		}
	}

	@Override
	public void close() {
		this.executor.shutdown();
	}

}
