package io.smsconsole.scheduler.chore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.smsconsole.core.insight.system.HostName;
import io.smsconsole.core.insight.system.JobRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down how chores went. Of one that succeeds every few seconds that is written
 * every few runs only.
 */
@Component
class ChoreLog {

	private static final Logger logger = LoggerFactory.getLogger(ChoreLog.class);

	private static final Duration AGAIN = Duration.ofSeconds(10);

	private final JobRuns runs;

	private final Clock clock;

	private final Map<String, Instant> written = new ConcurrentHashMap<>();

	ChoreLog(JobRuns runs, Clock clock) {
		this.runs = runs;
		this.clock = clock;
	}

	Instant begin() {
		return this.clock.instant();
	}

	void succeeded(Chore chore, Instant begun) {
		String name = chore.name();
		Instant before = this.written.get(name);
		boolean rare = chore.every().compareTo(AGAIN) >= 0;
		if (rare || before == null || !before.plus(AGAIN).isAfter(begun) || begun.isBefore(before)) {
			this.written.put(name, begun);
			write(() -> this.runs.succeeded(name, HostName.get(), begun, since(begun)));
		}
	}

	void failed(String name, Instant begun, String error) {
		this.written.remove(name);
		write(() -> this.runs.failed(name, HostName.get(), begun, since(begun), error));
	}

	private int since(Instant begun) {
		return (int) Math.min(Integer.MAX_VALUE, Duration.between(begun, this.clock.instant()).toMillis());
	}

	private static void write(Runnable work) {
		try {
			work.run();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.debug("How a chore went could not be written down", ex);
		}
	}

}
