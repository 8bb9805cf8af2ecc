package io.smsconsole.core.wire.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands things on when their time has come, together with all others of the same
 * twentieth of a second. Nothing runs while nothing waits. Beyond a limit what comes is
 * due at once, so that memory stays bounded and nothing is lost.
 *
 * @param <T> what waits
 */
final class DelayedBatches<T> {

	private static final long TICK_MILLIS = 50;

	private final ScheduledExecutorService timer;

	private final int limit;

	private final Consumer<List<T>> consumer;

	private final Map<Long, List<T>> waiting = new HashMap<>();

	private int size;

	DelayedBatches(ScheduledExecutorService timer, int limit, Consumer<List<T>> consumer) {
		this.timer = timer;
		this.limit = limit;
		this.consumer = consumer;
	}

	synchronized void add(T item, long delayMillis) {
		long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
		long due = (this.size < this.limit) ? now + Math.max(0, delayMillis) : now;
		long tick = Math.floorDiv(due, TICK_MILLIS) + 1;
		List<T> batch = this.waiting.get(tick);
		if (batch == null) {
			batch = new ArrayList<>();
			this.waiting.put(tick, batch);
			this.timer.schedule(() -> hand(tick), tick * TICK_MILLIS - now, TimeUnit.MILLISECONDS);
		}
		batch.add(item);
		this.size++;
	}

	private void hand(long tick) {
		this.consumer.accept(take(tick));
	}

	private synchronized List<T> take(long tick) {
		List<T> batch = this.waiting.remove(tick);
		this.size -= batch.size();
		return batch;
	}

}
