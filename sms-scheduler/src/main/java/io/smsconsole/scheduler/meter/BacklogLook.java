package io.smsconsole.scheduler.meter;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smsconsole.core.insight.backlog.Backlog;
import io.smsconsole.core.insight.backlog.TaskSum;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * One look at what waits for all meters that are read at the same time.
 */
@Component
class BacklogLook {

	private static final Logger logger = LoggerFactory.getLogger(BacklogLook.class);

	private static final Duration KEPT = Duration.ofSeconds(5);

	private static final String ALL = "all";

	private final LoadingCache<String, Seen> seen;

	BacklogLook(Backlog backlog) {
		this.seen = Caffeine.newBuilder().expireAfterWrite(KEPT).build((key) -> look(backlog));
	}

	private static Seen look(Backlog backlog) {
		return new Seen(backlog.ageOfPrograms(), backlog.ageOfTasks(), backlog.doubtful(), backlog.tasks(),
				backlog.callbackEntries(), backlog.callbackDeliveries(), backlog.ageOfCallbacks());
	}

	/**
	 * Reads one number.
	 * @param part which one
	 * @return the number, or no number while the database does not answer
	 */
	double number(ToDoubleFunction<Seen> part) {
		try {
			return part.applyAsDouble(this.seen.get(ALL));
		}
		catch (DataAccessException | TransactionException ex) {
			logger.debug("What waits cannot be seen", ex);
			return Double.NaN;
		}
	}

	/**
	 * What was seen.
	 */
	record Seen(Duration ageOfPrograms, Duration ageOfTasks, int doubtful, List<TaskSum> tasks, int callbackEntries,
			int callbackDeliveries, Duration ageOfCallbacks) {
	}

}
