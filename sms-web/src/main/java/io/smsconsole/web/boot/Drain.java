package io.smsconsole.web.boot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the doors open for a moment after the node has said that it takes no more
 * requests, until the proxy before it has noticed.
 */
@Component
class Drain implements SmartLifecycle {

	private final StopProperties properties;

	private volatile boolean running;

	Drain(StopProperties properties) {
		this.properties = properties;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			new CountDownLatch(1).await(this.properties.drain().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
