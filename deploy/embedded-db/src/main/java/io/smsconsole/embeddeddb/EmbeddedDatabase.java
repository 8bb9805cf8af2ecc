package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;

/**
 * A database that lives as long as the JVM does, whatever number of application contexts
 * use it.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final Map<DatabaseHome, EmbeddedDatabase> running = new HashMap<>();

	private final DatabaseHome home;

	private final HomeLock lock;

	private final ServerGuard guard;

	private final Credentials credentials;

	private EmbeddedDatabase(DatabaseHome home, HomeLock lock, ServerGuard guard, Credentials credentials) {
		this.home = home;
		this.lock = lock;
		this.guard = guard;
		this.credentials = credentials;
	}

	/**
	 * Starts the database, or answers with the one that this JVM has already started
	 * there. It stops with the JVM, after the application contexts have closed.
	 * @param home where its files are
	 * @param fresh whether a newly started one begins empty
	 * @return the running database
	 */
	static synchronized EmbeddedDatabase at(DatabaseHome home, boolean fresh) {
		EmbeddedDatabase database = running.get(home);
		if (database == null) {
			database = start(home, fresh);
			SpringApplication.getShutdownHandlers().add(database::close);
			running.put(home, database);
		}
		return database;
	}

	/**
	 * Finds the database of a console that runs there in another process, else starts it
	 * as if a console were started.
	 * @param home where its files are
	 * @param fresh whether a newly started one begins empty
	 * @return where it listens
	 */
	static synchronized DatabaseAddress join(DatabaseHome home, boolean fresh) {
		try {
			if (!running.containsKey(home)) {
				if (!Files.exists(home.data())) {
					throw new EmbeddedDatabaseException(
							"SMS_DATA_DIR: there is no database in " + home.directory().getParent());
				}
				Optional<HomeLock> lock = HomeLock.tryToTake(home);
				if (lock.isEmpty()) {
					return DatabaseAddress.written(home);
				}
				lock.get().close();
			}
			return at(home, fresh).address();
		}
		catch (IOException ex) {
			throw home.unusable(ex);
		}
	}

	private static EmbeddedDatabase start(DatabaseHome home, boolean fresh) {
		home.create();
		try {
			HomeLock lock = HomeLock.take(home);
			try {
				return start(home, lock, fresh);
			}
			catch (IOException | InterruptedException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw home.unusable(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EmbeddedDatabaseException("SMS_DATA_DIR: interrupted while the embedded database started", ex);
		}
	}

	private static EmbeddedDatabase start(DatabaseHome home, HomeLock lock, boolean fresh)
			throws IOException, InterruptedException {
		Orphan.end(home);
		Binaries binaries = Binaries.of(home);
		Installation.ensure(home, binaries);
		Credentials credentials = Credentials.of(home);
		credentials.writeInitFile(home, fresh);
		ServerGuard guard = ServerGuard.over(Server.start(home, binaries, fresh), (ended) -> {
			credentials.writeInitFile(home, false);
			return Server.startAgain(home, binaries, ended.port());
		});
		EmbeddedDatabase database = new EmbeddedDatabase(home, lock, guard, credentials);
		database.address().write(home);
		return database;
	}

	DatabaseAddress address() {
		return new DatabaseAddress(this.guard.server().port(), this.credentials);
	}

	boolean running() {
		return this.guard.server().running();
	}

	@Override
	public void close() {
		synchronized (EmbeddedDatabase.class) {
			running.remove(this.home);
		}
		try (this.lock) {
			this.guard.stop();
		}
		catch (IOException ex) {
			logger.warn("The lock on {} could not be released", this.home.directory(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
