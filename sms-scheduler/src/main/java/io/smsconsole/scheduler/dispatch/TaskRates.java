package io.smsconsole.scheduler.dispatch;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smsconsole.core.sending.task.TaskLane;

import org.springframework.stereotype.Component;

/**
 * Holds tasks to their messages a second. A claim may overdraw; then the task waits until
 * the debt is paid, so that the rate holds on average.
 */
@Component
class TaskRates {

	private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

	private final Cache<Long, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(1, TimeUnit.HOURS).build();

	private final LongSupplier nanoTime;

	TaskRates() {
		this(System::nanoTime);
	}

	TaskRates(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/**
	 * How many messages of a task may be claimed now; none while it owes.
	 */
	long allowed(TaskLane lane) {
		if (lane.ratePerSecond() == 0) {
			return Long.MAX_VALUE;
		}
		Bucket bucket = this.buckets.get(lane.taskId(), (id) -> new Bucket(this.nanoTime.getAsLong()));
		return (long) Math.ceil(bucket.refill(lane.ratePerSecond(), this.nanoTime.getAsLong()));
	}

	void used(long lane, int messages) {
		Bucket bucket = this.buckets.getIfPresent(lane);
		if (bucket != null) {
			bucket.take(messages);
		}
	}

	/**
	 * Messages that may go, less those that went in advance.
	 */
	private static final class Bucket {

		private double tokens = 1;

		private long filledAt;

		private Bucket(long now) {
			this.filledAt = now;
		}

		private synchronized double refill(int perSecond, long now) {
			this.tokens = Math.min(perSecond, this.tokens + perSecond * (now - this.filledAt) / NANOS);
			this.filledAt = now;
			return this.tokens;
		}

		private synchronized void take(int messages) {
			this.tokens -= messages;
		}

	}

}
