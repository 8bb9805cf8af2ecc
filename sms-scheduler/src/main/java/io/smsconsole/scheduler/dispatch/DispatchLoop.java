package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.smsconsole.core.sending.message.Submission;
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

	private static final Duration TO_SEND = Duration.ofSeconds(18);

	/** From the same moment on; what is not recorded by then is found out again. */
	private static final Duration TO_RECORD = Duration.ofSeconds(20);

	private static final long RECORD_MILLIS = 100;

	private final Dispatcher dispatcher;

	private final OutcomeRecorder recorder;

	private final DispatchProperties properties;

	private volatile Sending programs;

	private volatile Sending groupSends;

	private Loop recording;

	DispatchLoop(Dispatcher dispatcher, OutcomeRecorder recorder, DispatchProperties properties) {
		this.dispatcher = dispatcher;
		this.recorder = recorder;
		this.properties = properties;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void wake(MessagesAccepted accepted) {
		Sending sending = (accepted.lane() == Submission.API_LANE) ? this.programs : this.groupSends;
		if (sending != null) {
			sending.loop().wake();
		}
	}

	@Override
	public synchronized void start() {
		this.dispatcher.takeOn();
		this.programs = sending("dispatcher", "sender", this.dispatcher::sendOfPrograms);
		this.groupSends = sending("task-dispatcher", "task-sender", this.dispatcher::sendOfTasks);
		this.dispatcher.onFreed(this.programs.loop()::wake, this.groupSends.loop()::wake);
		this.recording = Loop.start("outcome-recorder", Duration.ZERO, () -> {
			this.recorder.recordNext(RECORD_MILLIS);
			return true;
		});
	}

	private Sending sending(String loop, String senders, Predicate<Executor> round) {
		ExecutorService threads = Executors.newFixedThreadPool(this.properties.concurrency(), Loop.threads(senders));
		return new Sending(threads, Loop.start(loop, this.properties.pause(), () -> round.test(threads)));
	}

	@Override
	public void takeNoMore() {
		this.dispatcher.takeNoMore();
		Stream.of(this.programs, this.groupSends).filter(Objects::nonNull).forEach((sending) -> sending.loop().end());
	}

	@Override
	public synchronized void stop() {
		takeNoMore();
		List<Sending> both = List.of(this.programs, this.groupSends);
		long begin = System.nanoTime();
		both.forEach((sending) -> sending.loop().stopWhen(() -> true, left(begin, TO_SEND)));
		both.forEach((sending) -> sending.senders().shutdown());
		try {
			for (Sending sending : both) {
				sending.senders().awaitTermination(left(begin, TO_SEND).toNanos(), TimeUnit.NANOSECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.recording.stopWhen(this.recorder::isEmpty, left(begin, TO_RECORD));
		this.programs = null;
		this.groupSends = null;
	}

	private static Duration left(long begin, Duration of) {
		return of.minusNanos(System.nanoTime() - begin);
	}

	@Override
	public boolean isRunning() {
		return this.programs != null;
	}

	/**
	 * A loop that claims, and the threads that send what it claimed.
	 */
	private record Sending(ExecutorService senders, Loop loop) {
	}

}
