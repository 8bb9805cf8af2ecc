package io.smsconsole.scheduler.callback;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.feedback.callback.CallbackProperties;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.stereotype.Component;

/**
 * Keeps calling receivers from start to stop. Looks every now and then for what came into
 * the lanes, on whichever node: gathered for a moment, receipts travel many in one call.
 * A stop lets the calls under way finish, which they do within their time-out.
 */
@Component
class CallbackLoop implements Shift {

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final long IDLE_SECONDS = 30;

	private static final long SHUTDOWN_SECONDS = 10;

	private final CallbackDispatcher dispatcher;

	private final CallbackProperties properties;

	private ThreadPoolExecutor callers;

	private volatile Loop loop;

	CallbackLoop(CallbackDispatcher dispatcher, CallbackProperties properties) {
		this.dispatcher = dispatcher;
		this.properties = properties;
	}

	@Override
	public synchronized void start() {
		this.callers = new ThreadPoolExecutor(this.properties.concurrency(), this.properties.concurrency(),
				IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Loop.threads("callback"));
		this.callers.allowCoreThreadTimeOut(true);
		this.loop = Loop.start("callback-loop", PAUSE, () -> this.dispatcher.round(this.callers));
		this.dispatcher.onFreed(this.loop::wake);
	}

	@Override
	public void takeNoMore() {
		Loop running = this.loop;
		if (running != null) {
			running.end();
		}
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		this.callers.shutdown();
		try {
			this.callers.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.loop = null;
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

}
