package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;

/**
 * A database that lives as long as the JVM does, whatever number of application contexts
 * use it.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String URL = "jdbc:mysql://127.0.0.1:%d/%s?rewriteBatchedStatements=true"
			+ "&connectionCollation=utf8mb4_unicode_ci&connectionTimeZone=UTC"
			+ "&forceConnectionTimeZoneToSession=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";

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
		return new EmbeddedDatabase(home, lock, guard, credentials);
	}

	String url() {
		return url(this.guard.server());
	}

	static String url(Server server) {
		return URL.formatted(server.port(), Credentials.DATABASE);
	}

	Credentials credentials() {
		return this.credentials;
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
