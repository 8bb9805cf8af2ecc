package io.smsconsole.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A main class of the benchmark's class path in a process of its own, so that its heap
 * and its processor time are not counted with what is measured.
 */
final class JavaProcess implements AutoCloseable {

	private final Process process;

	private final String told;

	/**
	 * Starts a process and waits until it tells where it listens.
	 * @param main the class
	 * @param environment what it finds in its environment
	 * @param announcement how its first line starts
	 */
	JavaProcess(Class<?> main, Map<String, String> environment, String announcement) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(environment);
		this.process = builder.start();
		this.told = read(this.process.inputReader(), announcement);
	}

	private static String read(BufferedReader output, String announcement) throws IOException {
		String line = output.readLine();
		if (line == null || !line.startsWith(announcement)) {
			throw new IOException("The process did not start: " + line);
		}
		return line.substring(announcement.length());
	}

	/**
	 * What followed the announcement.
	 * @return the rest of the line
	 */
	String told() {
		return this.told;
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
