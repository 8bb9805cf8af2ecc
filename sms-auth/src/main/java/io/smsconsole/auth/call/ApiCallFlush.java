package io.smsconsole.auth.call;

import java.time.Duration;
import java.util.SortedMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Carries calls from memory into the database once a second, for as long as the
 * application runs, and once more when it ends.
 */
@Component
class ApiCallFlush implements SmartLifecycle {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** Stops after the doors, so that their last calls are not lost. */
	private static final int PHASE = 0;

	private static final Logger logger = LoggerFactory.getLogger(ApiCallFlush.class);

	private final ApiCallLog log;

	private final ApiCallTable table;

	private final Lock flushing = new ReentrantLock();

	private boolean failing;

	private ThreadPoolTaskScheduler scheduler;

	ApiCallFlush(ApiCallLog log, ApiCallTable table) {
		this.log = log;
		this.table = table;
	}

	@Override
	public synchronized void start() {
		this.scheduler = new ThreadPoolTaskScheduler();
		this.scheduler.setThreadNamePrefix("api-calls-");
		this.scheduler.setDaemon(true);
		this.scheduler.setWaitForTasksToCompleteOnShutdown(true);
		this.scheduler.setAwaitTerminationMillis(PATIENCE.toMillis());
		this.scheduler.initialize();
		this.scheduler.scheduleWithFixedDelay(this::flush, INTERVAL);
	}

	@Override
	public synchronized void stop() {
		this.scheduler.shutdown();
		this.scheduler = null;
		flush();
	}

	@Override
	public synchronized boolean isRunning() {
		return this.scheduler != null;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/** A failure is told once, and not again until a flush has succeeded. */
	void flush() {
		this.flushing.lock();
		try {
			SortedMap<String, NewestCalls> calls = this.log.take();
			if (!calls.isEmpty()) {
				this.table.append(calls);
				this.failing = false;
			}
		}
		catch (DataAccessException | TransactionException ex) {
			if (!this.failing) {
				this.failing = true;
				logger.warn("Calls of the API are left out of its log while the database does not take them", ex);
			}
		}
		finally {
			this.flushing.unlock();
		}
	}

}
