package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a listener's queue, so that the next one who connects waits in vain.
 */
final class FullBacklog implements AutoCloseable {

	private static final int MORE_THAN_ANY_QUEUE = 64;

	private final List<Socket> waiting = new ArrayList<>();

	private final ServerSocket listener;

	FullBacklog(ServerSocket listener) throws IOException {
		this.listener = listener;
		for (int i = 0; i < MORE_THAN_ANY_QUEUE; i++) {
			Socket socket = new Socket();
			this.waiting.add(socket);
			try {
				socket.connect(new InetSocketAddress("127.0.0.1", listener.getLocalPort()), 200);
			}
			catch (SocketTimeoutException ex) {
				return;
			}
		}
		throw new IllegalStateException("The queue takes everybody");
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.listener.getLocalPort());
	}

	@Override
	public void close() throws IOException {
		for (Socket socket : this.waiting) {
			socket.close();
		}
	}

}
