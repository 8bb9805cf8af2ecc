package io.smsconsole.web.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * A connection on which bytes are sent as they are, and answers are read to the byte. It
 * is opened again when the server has closed it.
 */
final class RawConnection implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 30_000;

	private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

	private final int port;

	private Socket socket;

	private InputStream in;

	RawConnection(int port) {
		this.port = port;
	}

	/**
	 * Sends a request and reads its answer.
	 * @return the answer, or {@code null} where the server closed without one
	 */
	RawAnswer send(byte[] request) throws IOException {
		open();
		write(request);
		RawAnswer answer = read();
		if (answer == null || answer.closes()) {
			close();
		}
		return answer;
	}

	/**
	 * Sends something, and nothing more, and reads whatever comes until the server
	 * closes.
	 */
	byte[] sendAndClose(byte[] request) throws IOException {
		close();
		open();
		try {
			write(request);
			this.socket.shutdownOutput();
			return this.in.readAllBytes();
		}
		catch (SocketException ex) {
			// closed before everything was sent
			return new byte[0];
		}
		finally {
			close();
		}
	}

	private void open() throws IOException {
		if (this.socket == null) {
			this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
			this.socket.setSoTimeout(PATIENCE_MILLIS);
			this.socket.setTcpNoDelay(true);
			this.in = new BufferedInputStream(this.socket.getInputStream());
		}
	}

	private void write(byte[] request) throws IOException {
		try {
			this.socket.getOutputStream().write(request);
		}
		catch (SocketException ex) {
			// the answer may have come before everything was sent
			return;
		}
	}

	private RawAnswer read() throws IOException {
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		int matched = 0;
		while (matched < END_OF_HEAD.length) {
			int next = this.in.read();
			if (next < 0) {
				return (head.size() == 0) ? null : RawAnswer.of(head.toByteArray(), new byte[0]);
			}
			head.write(next);
			matched = (next == END_OF_HEAD[matched]) ? matched + 1 : ((next == END_OF_HEAD[0]) ? 1 : 0);
		}
		RawAnswer answer = RawAnswer.of(head.toByteArray(), new byte[0]);
		return answer.isInterim() ? read() : answer.withBody(this.in.readNBytes(answer.length()));
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

}
