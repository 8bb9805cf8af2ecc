package io.smsconsole.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A {@link Stub} in a process of its own.
 */
final class StubProcess implements AutoCloseable {

	private final Process process;

	private final int port;

	StubProcess() throws IOException {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Stub.class.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		this.port = readPort(this.process.inputReader());
	}

	private static int readPort(BufferedReader output) throws IOException {
		String line = output.readLine();
		if (line == null || !line.startsWith(Stub.LISTENING)) {
			throw new IOException("The stub did not start: " + line);
		}
		return Integer.parseInt(line.substring(Stub.LISTENING.length()));
	}

	String authority() {
		return "127.0.0.1:" + this.port;
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
