package io.smsconsole.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process under test, with what it says in a file. It does not outlive this one.
 */
final class Program implements AutoCloseable {

	private static final long STOP_SECONDS = 60;

	private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

	static {
		Runtime.getRuntime()
			.addShutdownHook(new Thread(() -> ALIVE.forEach(Process::destroyForcibly), "end-of-programs"));
	}

	private final Process process;

	private final Path output;

	private Program(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static Program start(Path output, Map<String, String> environment, List<String> command) {
		try {
			Files.createDirectories(output.getParent());
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			ALIVE.add(process);
			return new Program(process, output);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot start " + command.get(0), ex);
		}
	}

	/** A Java program with little memory that starts soon. */
	static List<String> java(Path classPath, String main) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath.toString(), main);
	}

	/** Waits until it says something. */
	Matcher await(Pattern text, Duration most) {
		Patience.require(text.pattern() + " in " + this.output, most,
				() -> text.matcher(said()).find() || !this.process.isAlive());
		Matcher found = text.matcher(said());
		if (!found.find()) {
			throw new IllegalStateException("It ended before it said " + text.pattern() + ", see " + this.output);
		}
		return found;
	}

	private String said() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read " + this.output, ex);
		}
	}

	/** Ends it as SIGKILL does. */
	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
		ALIVE.remove(this.process);
	}

	/** Tells it to end, and kills it where it does not. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		kill();
	}

}
