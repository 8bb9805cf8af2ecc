package io.smsconsole.core.feedback.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A receiver on this machine that behaves as it is told, down to the byte.
 */
public class TestReceiver implements AutoCloseable {

	/** The answer of a receiver that has taken a report. */
	public static final String TAKEN = "{\"result\":0,\"errmsg\":\"OK\"}";

	private static final long DROP_MILLIS = 50;

	private final ServerSocket server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<Report> reports = new CopyOnWriteArrayList<>();

	private volatile Behaviour behaviour;

	/**
	 * Starts a receiver.
	 * @param behaviour what it does with a report
	 */
	public TestReceiver(Behaviour behaviour) {
		this.behaviour = behaviour;
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.submit(this::accept);
	}

	/**
	 * Answers with JSON.
	 * @param status the HTTP status
	 * @param json the answer
	 * @return the behaviour
	 */
	public static Behaviour answering(int status, String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		return raw("HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: " + body.length
				+ "\r\n\r\n" + json);
	}

	/**
	 * Answers with anything.
	 * @param answer what goes over the wire
	 * @return the behaviour
	 */
	public static Behaviour raw(String answer) {
		return (report, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Never answers.
	 * @return the behaviour
	 */
	public static Behaviour hanging() {
		return (report, out) -> new CountDownLatch(1).await();
	}

	/**
	 * Answers so slowly that it never comes to an end.
	 * @param start what it begins with
	 * @return the behaviour
	 */
	public static Behaviour dripping(String start) {
		return (report, out) -> {
			out.write(start.getBytes(StandardCharsets.UTF_8));
			CountDownLatch end = new CountDownLatch(1);
			while (!end.await(DROP_MILLIS, TimeUnit.MILLISECONDS)) {
				out.write(' ');
				out.flush();
			}
		};
	}

	/**
	 * Changes what it does.
	 * @param other what it does from now on
	 */
	public void behave(Behaviour other) {
		this.behaviour = other;
	}

	/**
	 * Where it listens.
	 * @return the address
	 */
	public String url() {
		return "http://127.0.0.1:" + port() + "/sms/callback";
	}

	/**
	 * The port that it listens on.
	 * @return the port
	 */
	public int port() {
		return this.server.getLocalPort();
	}

	/**
	 * What came in, answered or not.
	 * @return the reports in order
	 */
	public List<Report> reports() {
		return this.reports;
	}

	private Void accept() throws IOException {
		while (!this.server.isClosed()) {
			Socket socket = this.server.accept();
			this.threads.submit(() -> serve(socket));
		}
		return null;
	}

	private Void serve(Socket socket) throws Exception {
		try (socket) {
			InputStream in = new BufferedInputStream(socket.getInputStream());
			for (Report report = read(in); report != null; report = read(in)) {
				this.reports.add(report);
				this.behaviour.answer(report, socket.getOutputStream());
				socket.getOutputStream().flush();
			}
		}
		return null;
	}

	private static Report read(InputStream in) throws IOException {
		String request = line(in);
		if (request.isEmpty()) {
			return null;
		}
		Map<String, String> headers = new TreeMap<>();
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		return new Report(request, headers, new String(body, StandardCharsets.UTF_8));
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.threads.shutdownNow();
		this.server.close();
	}

	/**
	 * A report that came in.
	 *
	 * @param request the first line
	 * @param headers the headers, names in lower case
	 * @param body what is reported
	 */
	public record Report(String request, Map<String, String> headers, String body) {
	}

	/**
	 * What a receiver does with a report.
	 */
	@FunctionalInterface
	public interface Behaviour {

		/**
		 * Answers.
		 * @param report the report
		 * @param out where the answer goes
		 * @throws Exception if the caller has gone, or the receiver ends
		 */
		void answer(Report report, OutputStream out) throws Exception;

	}

}
