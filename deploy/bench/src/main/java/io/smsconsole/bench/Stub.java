package io.smsconsole.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A cloud that costs next to nothing: one thread that answers every request with the same
 * bytes. It runs in a process of its own, so that its work is not counted as a client's.
 */
public final class Stub {

	/** What it prints before its port, once it listens. */
	static final String LISTENING = "listening ";

	private static final int BUFFER = 1 << 16;

	private static final String BODY = "{\"Response\":{\"SendStatusSet\":[{\"SerialNo\":\"5000:10457106691570536\","
			+ "\"PhoneNumber\":\"+8618501234444\",\"Fee\":1,\"SessionContext\":\"outsid_1729495320_1011\","
			+ "\"Code\":\"Ok\",\"Message\":\"send success\",\"IsoCode\":\"CN\"}],"
			+ "\"RequestId\":\"a0aabda6-cf91-4f3e-a81f-9198114a2279\"}}";

	private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
			+ BODY.length() + "\r\n\r\n" + BODY)
		.getBytes(StandardCharsets.US_ASCII);

	private final ByteBuffer answer = ByteBuffer.allocateDirect(ANSWER.length).put(ANSWER);

	private Stub() {
	}

	/**
	 * Serves until the process ends.
	 * @param args none
	 * @throws IOException when it can't listen
	 */
	public static void main(String[] args) throws IOException {
		try (Selector selector = Selector.open(); ServerSocketChannel listener = ServerSocketChannel.open()) {
			listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			listener.configureBlocking(false);
			listener.register(selector, SelectionKey.OP_ACCEPT);
			System.out.println(LISTENING + ((InetSocketAddress) listener.getLocalAddress()).getPort());
			Stub stub = new Stub();
			while (selector.isOpen()) {
				selector.select(stub::serve);
			}
		}
	}

	private void serve(SelectionKey key) {
		try {
			if (key.isAcceptable()) {
				accept(key);
			}
			else {
				read(key);
			}
		}
		catch (IOException ex) {
			// the client has gone
			key.cancel();
		}
	}

	private static void accept(SelectionKey key) throws IOException {
		SocketChannel client = ((ServerSocketChannel) key.channel()).accept();
		client.configureBlocking(false);
		client.setOption(StandardSocketOptions.TCP_NODELAY, true);
		client.register(key.selector(), SelectionKey.OP_READ, ByteBuffer.allocate(BUFFER));
	}

	private void read(SelectionKey key) throws IOException {
		SocketChannel client = (SocketChannel) key.channel();
		ByteBuffer request = (ByteBuffer) key.attachment();
		if (client.read(request) < 0) {
			client.close();
			return;
		}
		// clients wait for an answer before they ask again, so one request is all there
		// is
		if (request.position() >= HttpRequests.length(request.array(), request.position())) {
			request.clear();
			this.answer.flip();
			while (this.answer.hasRemaining()) {
				client.write(this.answer);
			}
		}
	}

}
