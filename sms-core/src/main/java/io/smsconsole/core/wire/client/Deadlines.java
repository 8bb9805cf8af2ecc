package io.smsconsole.core.wire.client;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.core5.concurrent.Cancellable;

/**
 * Ends calls that last too long: a socket's time-out starts anew with every byte, so an
 * answer in drops would hold a thread for hours. Looks at all calls now and then instead
 * of setting an alarm for each, which would wake a thread for each.
 */
public final class Deadlines implements AutoCloseable {

	private static final long LOOK_MILLIS = 250;

	private final Map<Cancellable, Long> underWay = new ConcurrentHashMap<>();

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Deadlines::thread);

	private final long nanos;

	/**
	 * Starts to watch.
	 * @param callTimeout how long a call may last; it is ended a quarter of a second late
	 * at most
	 */
	public Deadlines(Duration callTimeout) {
		this.nanos = callTimeout.toNanos();
		this.watch.scheduleWithFixedDelay(this::endLate, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "sms-client-deadlines");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Tells that a call begins.
	 * @param call the call; cancelled when it lasts too long
	 */
	public void begin(Cancellable call) {
		this.underWay.put(call, System.nanoTime());
	}

	/**
	 * Tells that a call is over.
	 * @param call the call
	 */
	public void end(Cancellable call) {
		this.underWay.remove(call);
	}

	private void endLate() {
		long now = System.nanoTime();
		this.underWay.forEach((call, start) -> {
			if (now - start > this.nanos) {
				call.cancel();
			}
		});
	}

	@Override
	public void close() {
		this.watch.shutdownNow();
	}

}
