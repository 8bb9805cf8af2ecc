package io.smsconsole.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.core.wire.tc3.SignedHead;
import io.smsconsole.core.wire.tc3.Tc3Signer;

/**
 * A kept connection that signs and sends one call after the other, with as little effort
 * as can be, so that what is measured is the server.
 */
final class LoadConnection implements Closeable {

	private static final String TYPE = "application/json";

	private static final int LINE = 256;

	private final String host;

	private final Tc3Signer signer;

	private final Socket socket;

	private final OutputStream out;

	private final InputStream in;

	LoadConnection(int port, Credential credential) throws IOException {
		this.host = "127.0.0.1:" + port;
		this.signer = new Tc3Signer(credential, "sms");
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setTcpNoDelay(true);
		this.out = this.socket.getOutputStream();
		this.in = new BufferedInputStream(this.socket.getInputStream(), 64 << 10);
	}

	/**
	 * Makes a call.
	 * @param action the operation
	 * @param body its parameters
	 * @return the answer's body
	 */
	String call(String action, String body) throws IOException {
		byte[] payload = body.getBytes(StandardCharsets.UTF_8);
		long timestamp = System.currentTimeMillis() / 1000;
		SignedHead head = SignedHead.of("POST", "", Map.of("content-type", TYPE, "host", this.host));
		String request = "POST / HTTP/1.1\r\nHost: " + this.host + "\r\nContent-Type: " + TYPE + "\r\nContent-Length: "
				+ payload.length + "\r\nX-TC-Action: " + action + "\r\nX-TC-Version: 2021-01-11\r\nX-TC-Region: "
				+ "ap-guangzhou\r\nX-TC-Timestamp: " + timestamp + "\r\nAuthorization: "
				+ this.signer.authorization(head, timestamp, payload) + "\r\n\r\n";
		ByteArrayOutputStream message = new ByteArrayOutputStream(request.length() + payload.length);
		message.write(request.getBytes(StandardCharsets.US_ASCII));
		message.write(payload);
		message.writeTo(this.out);
		return answer();
	}

	private String answer() throws IOException {
		int length = 0;
		boolean chunked = false;
		for (String line = line(); !line.isEmpty(); line = line()) {
			String lower = line.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring("content-length:".length()).strip());
			}
			chunked |= lower.startsWith("transfer-encoding: chunked");
		}
		if (!chunked) {
			return new String(this.in.readNBytes(length), StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			body.write(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toString(StandardCharsets.UTF_8);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder(LINE);
		for (int c = this.in.read(); c != '\n'; c = this.in.read()) {
			if (c < 0) {
				throw new EOFException("The server closed the connection");
			}
			line.append((char) c);
		}
		return line.toString().stripTrailing();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
