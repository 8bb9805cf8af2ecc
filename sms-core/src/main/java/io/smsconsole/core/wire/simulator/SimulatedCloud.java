package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import com.sun.net.httpserver.HttpServer;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;

import io.smsconsole.core.wire.tc3.SecretKeys;
import io.smsconsole.core.wire.tc3.SignatureVerifier;

/**
 * An SMS cloud on this machine, for trying, testing and rehearsing: it speaks the
 * vendor's signed API on the loopback interface, and nothing that it takes ever leaves.
 * What becomes of a message is chosen by the last four digits of its number. Its journal,
 * its signs and its templates are kept in its directory, so that they outlive it.
 */
public final class SimulatedCloud implements AutoCloseable {

	private static final int BACKLOG = 256;

	/** Seconds in which a request has to have come in. */
	private static final int MAX_REQUEST_SECONDS = 60;

	private final SimulatorSettings settings;

	private final HttpServer server;

	private final SimulatorFiles files;

	private final SimulatorThreads threads;

	private final CloseableHttpClient callbackClient;

	private final Callbacks callbacks;

	private SimulatedCloud(SimulatorSettings settings, HttpServer server, SimulatorFiles files,
			SimulatorThreads threads) {
		this.settings = settings;
		this.server = server;
		this.files = files;
		this.threads = threads;
		this.callbackClient = CallbackClient.create(SimulatorThreads.CALLBACKS);
		this.callbacks = new Callbacks(new CallbackSender(threads.timer(), threads.callbacks(), this.callbackClient),
				settings.statusCallback(), settings.replyCallback());
	}

	private void open(Clock clock) throws IOException {
		FeedbackBooks books = new FeedbackBooks(this.files.feedbackLog());
		FeedbackDesk feedback = new FeedbackDesk(clock, this.settings.timing(), this.threads.timer(), books,
				this.callbacks);
		new Replay(this.files.journal(), this.files.feedbackLog(), books).run(clock, feedback);
		ActionTable actions = Desks.open(clock, this.settings.timing(), this.files, books, feedback);
		Answers answers = new Answers(this.threads.timer(), this.threads.door(), this.settings.timing().latency(),
				this.settings.timing().hold());
		SecretKeys keys = (id) -> Optional.of(secretKey()).filter((key) -> secretId().equals(id));
		this.server.createContext("/",
				new ApiDoor(new SignatureVerifier(Set.of("sms"), false, clock), keys, actions, answers));
		this.server.setExecutor(this.threads.door());
		this.server.start();
	}

	/**
	 * Starts a simulated cloud.
	 * @param settings how it runs
	 * @return the running cloud
	 * @throws IOException when the port is taken, or the directory is in use or damaged;
	 * the message says so in one sentence
	 */
	public static SimulatedCloud start(SimulatorSettings settings) throws IOException {
		return start(settings, Clock.systemUTC());
	}

	/**
	 * Starts a simulated cloud that goes by another clock.
	 * @param settings how it runs
	 * @param clock tells the time of reviews, signatures and receipts
	 * @return the running cloud
	 * @throws IOException when the port is taken, or the directory is in use or damaged;
	 * the message says so in one sentence
	 */
	public static SimulatedCloud start(SimulatorSettings settings, Clock clock) throws IOException {
		HttpServer server = bind(settings.port());
		SimulatorThreads threads = new SimulatorThreads();
		try {
			SimulatorFiles files = SimulatorFiles.open(settings.directory(), clock);
			return started(new SimulatedCloud(settings, server, files, threads), clock);
		}
		catch (IOException | RuntimeException ex) {
			server.stop(0);
			threads.close();
			throw ex;
		}
	}

	private static SimulatedCloud started(SimulatedCloud cloud, Clock clock) throws IOException {
		try {
			cloud.open(clock);
			return cloud;
		}
		catch (IOException | RuntimeException ex) {
			cloud.files.close();
			throw ex;
		}
	}

	/**
	 * The server can only be told by system properties not to wait for a full packet,
	 * which would cost 40 ms an answer, and not to wait for slow callers for ever.
	 */
	private static HttpServer bind(int port) throws IOException {
		setDefault("sun.net.httpserver.nodelay", "true");
		setDefault("sun.net.httpserver.maxReqTime", Integer.toString(MAX_REQUEST_SECONDS));
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
		}
		catch (BindException ex) {
			throw new IOException("Port " + port + " is taken by another program", ex);
		}
	}

	private static void setDefault(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	/**
	 * Where it listens.
	 * @return such as {@code http://127.0.0.1:8090}
	 */
	public URI url() {
		return URI.create("http://127.0.0.1:" + port());
	}

	/**
	 * The port that it listens on.
	 * @return the port, also where the settings left it open
	 */
	public int port() {
		return this.server.getAddress().getPort();
	}

	/**
	 * The name of the one key that it knows.
	 * @return the secret id
	 */
	public String secretId() {
		return this.settings.secretId();
	}

	/**
	 * The secret of the one key that it knows.
	 * @return the secret key
	 */
	public String secretKey() {
		return this.settings.secretKey();
	}

	/**
	 * Sets where receipts and replies are pushed to from now on.
	 * @param statusUrl where receipts go, or {@code null} for nowhere
	 * @param replyUrl where replies go, or {@code null} for nowhere
	 * @throws IllegalArgumentException when an address is not an http or https one
	 */
	public void callbacks(URI statusUrl, URI replyUrl) {
		this.callbacks.to(statusUrl, replyUrl);
	}

	/**
	 * Stops it. What has not come back yet comes after the next start, if that is within
	 * ten minutes.
	 */
	@Override
	public void close() {
		this.server.stop(0);
		this.callbackClient.close(CloseMode.IMMEDIATE);
		this.threads.close();
		try {
			this.files.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
