package io.smsconsole.core.insight.verification;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Has the counts verified in the background, and waits a moment, in which few messages
 * are counted.
 */
@Component("countVerificationRun")
class VerificationRun implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(VerificationRun.class);

	private static final long PATIENCE_MILLIS = 1000;

	private final CountChecks checks;

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	VerificationRun(CountChecks checks) {
		this.checks = checks;
		this.executor.setThreadNamePrefix("count-verify-");
		this.executor.setDaemon(true);
		this.executor.setCorePoolSize(0);
		this.executor.setMaxPoolSize(1);
		this.executor.initialize();
	}

	/** Begins, unless a verification is under way on any node. */
	void start() {
		if (this.checks.begin()) {
			CountDownLatch over = new CountDownLatch(1);
			this.executor.execute(() -> run(over));
			await(over);
		}
	}

	private void run(CountDownLatch over) {
		try {
			this.checks.run();
		}
		catch (RuntimeException ex) {
			logger.error("The statistics could not be verified", ex);
		}
		finally {
			over.countDown();
		}
	}

	private static void await(CountDownLatch over) {
		try {
			if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				logger.debug("Verifying takes longer than a request waits");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
