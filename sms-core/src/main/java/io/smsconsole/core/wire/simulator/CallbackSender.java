package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pushes callbacks, a few at a time. A callback that is not answered with
 * {@code "result": 0} is tried twice more; one that fails then, or comes when too many
 * are pending, is given up, as what it tells can still be pulled.
 */
final class CallbackSender {

	private static final Logger logger = LoggerFactory.getLogger(CallbackSender.class);

	private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

	/** Under way, waiting or to be tried again. */
	private static final int MAX_PENDING = 1_000;

	private static final int MAX_ANSWER = 4_096;

	private static final JsonMapper JSON = new JsonMapper();

	private final ScheduledExecutorService timer;

	private final ExecutorService threads;

	private final CloseableHttpClient client;

	private final AtomicInteger pending = new AtomicInteger();

	private final AtomicBoolean failing = new AtomicBoolean();

	CallbackSender(ScheduledExecutorService timer, ExecutorService threads, CloseableHttpClient client) {
		this.timer = timer;
		this.threads = threads;
		this.client = client;
	}

	void send(URI url, byte[] body) {
		if (this.pending.incrementAndGet() > MAX_PENDING) {
			giveUp(url);
		}
		else {
			start(new Callback(url, body, 0));
		}
	}

	private void start(Callback callback) {
		try {
			this.threads.execute(() -> attempt(callback));
		}
		catch (RejectedExecutionException ex) {
			logger.debug("The cloud is stopping", ex);
		}
	}

	private void attempt(Callback callback) {
		if (post(callback)) {
			this.pending.decrementAndGet();
			this.failing.set(false);
		}
		else if (callback.failures < PAUSES.size()) {
			Callback again = new Callback(callback.url, callback.body, callback.failures + 1);
			this.timer.schedule(() -> start(again), PAUSES.get(callback.failures).toMillis(), TimeUnit.MILLISECONDS);
		}
		else {
			giveUp(callback.url);
		}
	}

	private boolean post(Callback callback) {
		HttpPost request = new HttpPost(callback.url);
		request.setEntity(new ByteArrayEntity(callback.body, ContentType.APPLICATION_JSON));
		try {
			return this.client.execute(request, CallbackSender::isTaken);
		}
		catch (IOException ex) {
			logger.debug("{} can't be reached", callback.url.getAuthority(), ex);
			return false;
		}
	}

	private static boolean isTaken(ClassicHttpResponse response) throws IOException {
		if (response.getEntity() == null) {
			return false;
		}
		try {
			byte[] answer = response.getEntity().getContent().readNBytes(MAX_ANSWER);
			return JSON.readTree(answer).path("result").asInt(-1) == 0;
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private void giveUp(URI url) {
		this.pending.decrementAndGet();
		if (!this.failing.getAndSet(true)) {
			logger.warn("{} does not take callbacks; they are given up until it does", url.getAuthority());
		}
	}

	private record Callback(URI url, byte[] body, int failures) {
	}

}
