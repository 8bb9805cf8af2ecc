package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.UploadedSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Has lists read in the background, some at once and no more: what cannot begin now is
 * refused instead of queued, since a list that nobody reads counts as abandoned.
 */
@Component
class RecipientReading implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(RecipientReading.class);

	private static final int AT_ONCE = 4;

	private static final long PATIENCE_MILLIS = 1000;

	private final RecipientLists lists;

	private final RecipientImport imports;

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	RecipientReading(RecipientLists lists, RecipientImport imports) {
		this.lists = lists;
		this.imports = imports;
		this.executor.setThreadNamePrefix("recipients-");
		this.executor.setCorePoolSize(0);
		this.executor.setMaxPoolSize(AT_ONCE);
		this.executor.setQueueCapacity(0);
		this.executor.initialize();
	}

	/**
	 * Reads a file and deletes it, whatever becomes of it.
	 * @return the list
	 */
	long start(UploadedSheet file, Region region, int variables, long createdBy) {
		boolean started = false;
		try {
			long id = this.lists.open(file.name(), region, variables, createdBy);
			start(id, () -> {
				try {
					this.imports.read(id, file.path());
				}
				finally {
					delete(file.path());
				}
			});
			started = true;
			return id;
		}
		finally {
			if (!started) {
				delete(file.path());
			}
		}
	}

	/**
	 * Reads text.
	 * @return the list
	 */
	long start(String text, Region region, int variables, long createdBy) {
		long id = this.lists.open("", region, variables, createdBy);
		start(id, () -> this.imports.read(id, text));
		return id;
	}

	private void start(long id, Runnable read) {
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
			this.lists.delete(id);
			throw new SmsException(ErrorCode.REQUEST_LIMIT_EXCEEDED, null, "recipient.busy");
		}
		await(over);
	}

	private static void await(CountDownLatch over) {
		try {
			if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				logger.debug("A list takes longer than a request waits");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			logger.warn("An uploaded file could not be deleted: {}", file.getFileName(), ex);
		}
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
