package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A database server that belongs to no console: whoever starts it may kill it and start
 * it again on the same port. It is as durable as a console's own.
 */
public final class DatabaseServer implements AutoCloseable {

	private final DatabaseHome home;

	private final Binaries binaries;

	private final Credentials credentials;

	private Server server;

	private ServerGuard guard;

	private DatabaseServer(DatabaseHome home, Binaries binaries, Credentials credentials, Server server) {
		this.home = home;
		this.binaries = binaries;
		this.credentials = credentials;
		this.server = server;
	}

	/**
	 * Starts a server on data of its own.
	 * @param directory where it keeps the data
	 * @param programs where its programs are, or are unpacked
	 * @return the running server
	 * @throws IOException if its files cannot be written
	 * @throws InterruptedException if interrupted while waiting for it
	 */
	public static DatabaseServer start(Path directory, Path programs) throws IOException, InterruptedException {
		DatabaseHome home = DatabaseHome.in(directory).withBinaries(programs);
		home.create();
		Binaries binaries = Binaries.of(home);
		Installation.ensure(home, binaries);
		Credentials credentials = Credentials.of(home);
		credentials.writeInitFile(home, false);
		return new DatabaseServer(home, binaries, credentials, Server.start(home, binaries, false));
	}

	/**
	 * Ends it as a crash would.
	 * @throws InterruptedException if interrupted while waiting
	 */
	public void kill() throws InterruptedException {
		this.server.kill();
	}

	/**
	 * Starts it again after it was killed.
	 * @throws IOException if its program cannot be run
	 * @throws InterruptedException if interrupted while waiting for it
	 */
	public void startAgain() throws IOException, InterruptedException {
		this.server = Server.startAgain(this.home, this.binaries, this.server.port());
	}

	/**
	 * Starts it again from now on whenever it ends by itself, as the service manager of a
	 * machine does.
	 */
	public void keep() {
		this.guard = ServerGuard.over(this.server,
				(ended) -> Server.startAgain(this.home, this.binaries, ended.port()));
	}

	/**
	 * Where it is.
	 * @return the address for JDBC
	 */
	public String url() {
		return new DatabaseAddress(this.server.port(), this.credentials).url();
	}

	/**
	 * Who may sign in.
	 * @return the user
	 */
	public String user() {
		return this.credentials.user();
	}

	/**
	 * The user's password.
	 * @return the password
	 */
	public String password() {
		return this.credentials.password();
	}

	@Override
	public void close() {
		try {
			if (this.guard != null) {
				this.guard.stop();
			}
			else {
				this.server.stop();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
