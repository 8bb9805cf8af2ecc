package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.sending.send.MessagesAccepted;
import io.smsconsole.scheduler.loop.Loop;
import io.smsconsole.scheduler.loop.Shift;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps dispatching from start to stop: woken when something was accepted here, else
 * looking by itself for what others accepted. A stop lets the requests under way finish
 * and gives back what was claimed for later ones.
 */
@Component
class DispatchLoop implements Shift {

	private static final long SHUTDOWN_SECONDS = 20;

	private static final long RECORD_MILLIS = 100;

	private final Dispatcher dispatcher;

	private final OutcomeRecorder recorder;

	private final DispatchProperties properties;

	private ExecutorService senders;

	private volatile Loop dispatching;

	private Loop recording;

	DispatchLoop(Dispatcher dispatcher, OutcomeRecorder recorder, DispatchProperties properties) {
		this.dispatcher = dispatcher;
		this.recorder = recorder;
		this.properties = properties;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void wake(MessagesAccepted accepted) {
		Loop loop = this.dispatching;
		if (loop != null) {
			loop.wake();
		}
	}

	@Override
	public synchronized void start() {
		this.dispatcher.takeOn();
		this.senders = Executors.newFixedThreadPool(this.properties.concurrency(), Loop.threads("sender"));
		this.dispatching = Loop.start("dispatcher", this.properties.pause(), () -> this.dispatcher.round(this.senders));
		this.dispatcher.onFreed(this.dispatching::wake);
		this.recording = Loop.start("outcome-recorder", Duration.ZERO, () -> {
			this.recorder.recordNext(RECORD_MILLIS);
			return true;
		});
	}

	@Override
	public void takeNoMore() {
		Loop running = this.dispatching;
		if (running != null) {
			this.dispatcher.takeNoMore();
			running.end();
		}
	}

	@Override
	public synchronized void stop() {
		this.dispatcher.takeNoMore();
		this.dispatching.stop();
		this.senders.shutdown();
		try {
			this.senders.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.recording.stopWhen(this.recorder::isEmpty);
		this.dispatching = null;
	}

	@Override
	public boolean isRunning() {
		return this.dispatching != null;
	}

}
