package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server again that ended without being told to, as one does that the operating
 * system ends for want of memory. It comes back on its port, so that the console's
 * connections find it.
 */
final class ServerGuard {

	private static final Logger logger = LoggerFactory.getLogger(ServerGuard.class);

	private static final long PAUSE_SECONDS = 5;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread guard = new Thread(work, "database-guard");
		guard.setDaemon(true);
		return guard;
	});

	private final Starter starter;

	private volatile Server server;

	private boolean stopping;

	private ServerGuard(Server server, Starter starter) {
		this.server = server;
		this.starter = starter;
	}

	static ServerGuard over(Server server, Starter starter) {
		ServerGuard guard = new ServerGuard(server, starter);
		guard.watch();
		return guard;
	}

	private void watch() {
		this.server.onEnd(this::startAgain, this.thread);
	}

	private synchronized void startAgain() {
		if (this.stopping) {
			return;
		}
		logger.warn("The embedded database server ended by itself and is started again");
		try {
			this.server = this.starter.startAgain(this.server);
			watch();
		}
		catch (IOException | EmbeddedDatabaseException ex) {
			logger.error("The embedded database server does not start; trying again", ex);
			this.thread.schedule(this::startAgain, PAUSE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	Server server() {
		return this.server;
	}

	/**
	 * Stops the server, this time for good.
	 * @throws InterruptedException if interrupted while waiting
	 */
	synchronized void stop() throws InterruptedException {
		this.stopping = true;
		this.server.stop();
		this.thread.shutdownNow();
	}

	/**
	 * Starts a server where one has ended.
	 */
	@FunctionalInterface
	interface Starter {

		Server startAgain(Server ended) throws IOException, InterruptedException;

	}

}
