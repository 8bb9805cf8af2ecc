package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Reads sheets in the background, some at once and no more: what cannot begin now is
 * refused instead of queued, since what nobody reads counts as abandoned.
 */
public final class BackgroundReading {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundReading.class);

	private static final int AT_ONCE = 4;

	private static final long PATIENCE_MILLIS = 1000;

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	/**
	 * Makes the threads' names known; they begin when they are needed.
	 * @param name what the threads' names begin with
	 */
	public BackgroundReading(String name) {
		this.executor.setThreadNamePrefix(name);
		this.executor.setCorePoolSize(0);
		this.executor.setMaxPoolSize(AT_ONCE);
		this.executor.setQueueCapacity(0);
		this.executor.initialize();
	}

	/**
	 * Begins a reading and waits a second at most, so that something short is read by
	 * then.
	 * @param id what is read
	 * @param read reads it to its end
	 * @throws SmsException {@code RequestLimitExceeded} where several are being read
	 * already
	 */
	public void start(long id, Runnable read) {
		CountDownLatch over = new CountDownLatch(1);
		try {
			this.executor.execute(() -> {
				try {
					read.run();
				}
				catch (RuntimeException ex) {
					logger.error("List {} could not be read", id, ex);
				}
				finally {
					over.countDown();
				}
			});
		}
		catch (TaskRejectedException ex) {
			throw new SmsException(ErrorCode.REQUEST_LIMIT_EXCEEDED, null, "recipient.busy");
		}
		await(over);
	}

	/**
	 * Deletes a file that is read or that nobody will read.
	 * @param file the file, which may be gone
	 */
	public static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			logger.warn("An uploaded file could not be deleted: {}", file.getFileName(), ex);
		}
	}

	private static void await(CountDownLatch over) {
		try {
			if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				logger.debug("A sheet takes longer than a request waits");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Begins nothing any more.
	 */
	public void shutdown() {
		this.executor.shutdown();
	}

}
