package io.smsconsole.web.boot;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A call of the API of which a part is still to come.
 */
final class HalfRequest implements AutoCloseable {

	private final Socket socket;

	private HalfRequest(Socket socket) {
		this.socket = socket;
	}

	static HalfRequest begin(URI address) throws IOException {
		HalfRequest request = new HalfRequest(new Socket("127.0.0.1", address.getPort()));
		request.write("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-TC-Action: SendSms\r\n"
				+ "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{");
		return request;
	}

	/**
	 * Sends the rest.
	 * @return the answer
	 */
	String end() throws IOException {
		write("}");
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private void write(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
