package io.smsconsole.core.base.cache;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks at the versions twice a second for as long as the application runs.
 */
@Component
class CachePolling implements SmartLifecycle {

	private static final Duration INTERVAL = Duration.ofMillis(500);

	private static final Logger logger = LoggerFactory.getLogger(CachePolling.class);

	private final Caches caches;

	private final AtomicBoolean failing = new AtomicBoolean();

	private ThreadPoolTaskScheduler scheduler;

	CachePolling(Caches caches) {
		this.caches = caches;
	}

	@Override
	public synchronized void start() {
		this.scheduler = new ThreadPoolTaskScheduler();
		this.scheduler.setThreadNamePrefix("cache-");
		this.scheduler.setDaemon(true);
		this.scheduler.initialize();
		this.scheduler.scheduleWithFixedDelay(this::poll, INTERVAL);
	}

	@Override
	public synchronized void stop() {
		this.scheduler.shutdown();
		this.scheduler = null;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.scheduler != null;
	}

	private void poll() {
		try {
			this.caches.poll();
			this.failing.set(false);
		}
		catch (DataAccessException ex) {
			if (this.failing.compareAndSet(false, true)) {
				logger.warn("Changes made on other nodes are not seen while the database is out of reach", ex);
			}
		}
	}

}
