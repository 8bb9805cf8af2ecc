package io.smsconsole.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;

/**
 * A program that sends a message every so often beside the group send, and repeats each
 * call with the same key until it is answered.
 */
final class Chatter implements AutoCloseable {

	private static final long EVERY_MILLIS = 400;

	private static final int FIRST = 1000;

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

	private final Supplier<Api> api;

	private final Shop shop;

	private final AtomicInteger made = new AtomicInteger();

	private final Deque<String> unanswered = new ArrayDeque<>();

	private final List<String> accepted = new ArrayList<>();

	private final List<String> refused = new ArrayList<>();

	private volatile boolean quiet;

	Chatter(Supplier<Api> api, Shop shop) {
		this.api = api;
		this.shop = shop;
	}

	void start() {
		this.thread.scheduleWithFixedDelay(this::say, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
	}

	private synchronized void say() {
		if (!this.quiet) {
			this.unanswered.add("+85269%06d".formatted(FIRST + this.made.getAndIncrement()));
		}
		while (!this.unanswered.isEmpty()) {
			String phone = this.unanswered.peek();
			try {
				String code = this.api.get().send(this.shop, phone, "say" + phone.substring(1));
				("Ok".equals(code) ? this.accepted : this.refused).add(phone + " " + code);
				this.unanswered.remove();
			}
			catch (TencentCloudSDKException ex) {
				return;
			}
		}
	}

	/**
	 * Says nothing new, and has everything answered.
	 * @return the numbers that were accepted
	 */
	List<String> finish() {
		this.quiet = true;
		Patience.require("every call is answered", PATIENCE, () -> {
			synchronized (this) {
				return this.unanswered.isEmpty();
			}
		});
		synchronized (this) {
			return this.accepted.stream().map((told) -> told.split(" ")[0]).toList();
		}
	}

	/** What was refused with which code; nothing should have been. */
	synchronized List<String> refused() {
		return List.copyOf(this.refused);
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

}
