package io.smsconsole.auth.key;

import java.time.Duration;
import java.util.concurrent.ThreadPoolExecutor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Has the last use of keys written down, beside the calls and for each key once a minute
 * at most. What cannot be written is left out: it is there to be looked at, and nothing
 * depends on it.
 */
@Component
public class KeyUse implements DisposableBean {

	private static final Duration INTERVAL = Duration.ofMinutes(1);

	private static final int MAXIMUM_KEYS = 10_000;

	private static final int MAXIMUM_WAITING = 1000;

	private static final int SECONDS_TO_END = 5;

	private static final Logger logger = LoggerFactory.getLogger(KeyUse.class);

	private final Cache<String, Boolean> noted = Caffeine.newBuilder()
		.maximumSize(MAXIMUM_KEYS)
		.expireAfterWrite(INTERVAL)
		.build();

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	private final AccessKeys keys;

	KeyUse(AccessKeys keys) {
		this.keys = keys;
		this.executor.setThreadNamePrefix("key-use-");
		this.executor.setDaemon(true);
		this.executor.setCorePoolSize(1);
		this.executor.setMaxPoolSize(1);
		this.executor.setQueueCapacity(MAXIMUM_WAITING);
		this.executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
		this.executor.setWaitForTasksToCompleteOnShutdown(true);
		this.executor.setAwaitTerminationSeconds(SECONDS_TO_END);
		this.executor.initialize();
	}

	/**
	 * Notes that a key was used; costs the caller nothing.
	 * @param secretId the key's public half
	 * @param address the caller's network address
	 * @param action the operation that was called
	 */
	public void note(String secretId, String address, String action) {
		if (this.noted.asMap().putIfAbsent(secretId, Boolean.TRUE) == null) {
			this.executor.execute(() -> write(secretId, address, action));
		}
	}

	private void write(String secretId, String address, String action) {
		try {
			this.keys.used(secretId, address, action);
		}
		catch (DataAccessException | TransactionException ex) {
			logger.debug("The use of key {} was not written down", secretId, ex);
		}
	}

	@Override
	public void destroy() {
		this.executor.destroy();
	}

}
