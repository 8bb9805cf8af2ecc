package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends answers after the set latency, or holds a connection and cuts it without one.
 * While it waits, no thread does.
 */
final class Answers {

	private static final Logger logger = LoggerFactory.getLogger(Answers.class);

	private static final int MAX_HELD = 1_000;

	private static final int OK = 200;

	private final ScheduledExecutorService timer;

	private final Executor threads;

	private final Duration latency;

	private final Duration hold;

	private final AtomicInteger held = new AtomicInteger();

	Answers(ScheduledExecutorService timer, Executor threads, Duration latency, Duration hold) {
		this.timer = timer;
		this.threads = threads;
		this.latency = latency;
		this.hold = hold;
	}

	void send(HttpExchange exchange, byte[] body) {
		if (this.latency.isZero()) {
			write(exchange, body);
		}
		else {
			this.timer.schedule(() -> handOver(exchange, body), this.latency.toNanos(), TimeUnit.NANOSECONDS);
		}
	}

	private void handOver(HttpExchange exchange, byte[] body) {
		try {
			this.threads.execute(() -> write(exchange, body));
		}
		catch (RejectedExecutionException ex) {
			exchange.close();
		}
	}

	void holdAndCut(HttpExchange exchange) {
		boolean tooMany = this.held.incrementAndGet() > MAX_HELD;
		this.timer.schedule(() -> {
			this.held.decrementAndGet();
			exchange.close();
		}, tooMany ? 0 : this.hold.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static void write(HttpExchange exchange, byte[] body) {
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		try (exchange; OutputStream out = exchange.getResponseBody()) {
			exchange.sendResponseHeaders(OK, body.length);
			out.write(body);
		}
		catch (IOException ex) {
			logger.debug("The caller did not wait for the answer", ex);
		}
	}

}
