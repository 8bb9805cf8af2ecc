package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes callbacks in, and now and then refuses one.
 */
final class CallbackReceiver implements AutoCloseable {

	private static final String TAKEN = "{\"result\":0,\"errmsg\":\"OK\"}";

	private final HttpServer server;

	private final List<JsonNode> taken = new CopyOnWriteArrayList<>();

	private final Queue<String> nextAnswers = new ConcurrentLinkedQueue<>();

	CallbackReceiver() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::take);
		this.server.start();
	}

	URI url(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
	}

	/**
	 * Answers the next callback with something else than that it was taken.
	 */
	void answerNext(String answer) {
		this.nextAnswers.add(answer);
	}

	boolean hasNothingElseToAnswer() {
		return this.nextAnswers.isEmpty();
	}

	/**
	 * The callbacks that were taken.
	 */
	List<JsonNode> callbacks() {
		return this.taken;
	}

	/**
	 * What the callbacks that hold several hold.
	 */
	List<JsonNode> items() {
		List<JsonNode> items = new ArrayList<>();
		this.taken.forEach((callback) -> items.addAll(callback.values()));
		return items;
	}

	private void take(HttpExchange exchange) throws IOException {
		JsonNode body = new JsonMapper().readTree(exchange.getRequestBody().readAllBytes());
		String other = this.nextAnswers.poll();
		if (other == null) {
			this.taken.add(body);
		}
		byte[] answer = ((other != null) ? other : TAKEN).getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, (answer.length > 0) ? answer.length : -1);
		exchange.getResponseBody().write(answer);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
