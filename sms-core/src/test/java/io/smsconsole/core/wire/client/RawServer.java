package io.smsconsole.core.wire.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that does to the byte what a test tells it, so that it can misbehave.
 */
final class RawServer implements AutoCloseable {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final ServerSocket listener;

	private final Behaviour behaviour;

	private final AtomicInteger connections = new AtomicInteger();

	private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	RawServer(Behaviour behaviour) throws IOException {
		this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		this.behaviour = behaviour;
		this.threads.execute(this::accept);
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.listener.getLocalPort());
	}

	int connections() {
		return this.connections.get();
	}

	/**
	 * The requests that arrived whole, head and body as text.
	 */
	List<String> requests() {
		return this.requests;
	}

	void closeConnections() throws IOException {
		for (Socket socket : this.open) {
			socket.close();
		}
	}

	private void accept() {
		try {
			while (!this.listener.isClosed()) {
				Socket socket = this.listener.accept();
				this.connections.incrementAndGet();
				this.open.add(socket);
				this.threads.execute(() -> serve(socket));
			}
		}
		catch (IOException ex) {
			if (!this.listener.isClosed()) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			InputStream in = new BufferedInputStream(socket.getInputStream());
			for (String request = read(in); request != null; request = read(in)) {
				this.requests.add(request);
				this.behaviour.answer(socket, socket.getOutputStream(), request);
			}
		}
		catch (IOException ex) {
			// the client or the test has closed the connection
			this.open.remove(socket);
		}
	}

	private static String read(InputStream in) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			if (next < 0) {
				return null;
			}
			head.append((char) next);
		}
		String length = header(head.toString(), "Content-Length");
		byte[] body = in.readNBytes((length != null) ? Integer.parseInt(length) : 0);
		return head + new String(body, StandardCharsets.UTF_8);
	}

	static String header(String request, String name) {
		return request.lines()
			.takeWhile((line) -> !line.isEmpty())
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElse(null);
	}

	static String ok(String json) {
		int length = json.getBytes(StandardCharsets.UTF_8).length;
		return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + json;
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
		closeConnections();
		this.threads.shutdownNow();
	}

	/**
	 * What the server does with a request.
	 */
	interface Behaviour {

		void answer(Socket socket, OutputStream out, String request) throws IOException;

		static Behaviour say(String answer) {
			return (socket, out, request) -> out.write(answer.getBytes(StandardCharsets.UTF_8));
		}

	}

}
