package io.smsconsole.web.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import io.smsconsole.scheduler.loop.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second, over a connection of its own, whether it is there. The
 * pool would find out as well, but each request would wait for it.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseWatch.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final int PATIENCE_SECONDS = 2;

	private static final String PATIENCE_MILLIS = "2500";

	private final DatabaseAddress address;

	private Loop loop;

	private Connection connection;

	private volatile boolean down;

	DatabaseWatch(Environment environment) {
		this.address = DatabaseAddress.of(environment);
	}

	/**
	 * Whether the database was out of reach when it was asked last.
	 * @return whether to answer without it
	 */
	public boolean down() {
		return this.down;
	}

	@Override
	public synchronized void start() {
		this.loop = Loop.start("database-watch", PAUSE, () -> {
			look();
			return false;
		});
	}

	@Override
	public synchronized void stop() {
		this.loop.stop();
		this.loop = null;
		close();
	}

	@Override
	public synchronized boolean isRunning() {
		return this.loop != null;
	}

	private void look() {
		boolean before = this.down;
		// a connection may have ended by itself; the database is away if a new one fails,
		// too
		this.down = !answers() && !answers();
		if (this.down && !before) {
			logger.warn("The database does not answer; requests are refused until it does");
		}
		else if (before && !this.down) {
			logger.info("The database answers again");
		}
	}

	private boolean answers() {
		try {
			if (this.connection == null) {
				this.connection = this.address.open(PATIENCE_MILLIS);
			}
			if (this.connection.isValid(PATIENCE_SECONDS)) {
				return true;
			}
		}
		catch (SQLException ex) {
			logger.debug("The database could not be asked", ex);
		}
		close();
		return false;
	}

	private void close() {
		Connection ended = this.connection;
		this.connection = null;
		try {
			if (ended != null) {
				ended.close();
			}
		}
		catch (SQLException ex) {
			logger.debug("The connection could not be closed", ex);
		}
	}

}
