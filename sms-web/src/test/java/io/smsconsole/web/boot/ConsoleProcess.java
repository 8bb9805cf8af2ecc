package io.smsconsole.web.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged console as a process of its own.
 */
final class ConsoleProcess implements AutoCloseable {

	/** The status of an answer that there is not. */
	static final int REFUSED = 0;

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	private static final Pattern READY = Pattern.compile("is ready: (http://\\S+)/console");

	private static final String CONSOLE = "io.smsconsole.web.SmsConsoleApplication";

	private static final String VERIFICATION = "io.smsconsole.core.insight.verification.VerifyMain";

	private static final Path BUNDLE = Path.of("..", "deploy", "embedded-db", "target", "bundle");

	private final Process process;

	private final Path output;

	private ConsoleProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static ConsoleProcess start(Path directory, String... settings) {
		return start(directory, BUNDLE, CONSOLE, settings);
	}

	static ConsoleProcess startWithoutDatabase(Path directory, String... settings) {
		return start(directory, directory.resolve("nothing"), CONSOLE, settings);
	}

	/**
	 * Counts every message beside whatever runs in a directory, or on the database that
	 * settings name.
	 * @return all that it said
	 */
	static String verify(Path directory, String... settings) throws InterruptedException {
		ConsoleProcess verification = start(directory, BUNDLE, VERIFICATION, settings);
		assertThat(verification.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ends by itself").isTrue();
		assertThat(verification.process.exitValue()).as(verification.output()).isZero();
		return verification.output();
	}

	private static ConsoleProcess start(Path directory, Path bundle, String program, String... settings) {
		try {
			Path app = TakenApart.console().app().resolve("sms-console.jar");
			List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
					"-XX:+UseSerialGC", "-D" + TakenApart.BINARIES + "=" + System.getProperty(TakenApart.BINARIES),
					"-cp", app + ":" + bundle + "/*", program));
			command.addAll(List.of(settings));
			Path output = Files.createTempFile(directory, "console", ".log");
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().put("SMS_PORT", "0");
			builder.environment().put("SMS_DATA_DIR", directory.resolve("data").toString());
			return new ConsoleProcess(builder.start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * Waits until the console says that it is ready.
	 * @return where it is
	 */
	URI awaitReady() {
		Awaitility.await().atMost(PATIENCE).until(() -> READY.matcher(output()).find() || !this.process.isAlive());
		Matcher ready = READY.matcher(output());
		assertThat(ready.find()).as(output()).isTrue();
		return URI.create(ready.group(1));
	}

	/**
	 * Waits until the console has given up.
	 * @return all that it said
	 */
	String awaitFailure() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ends by itself").isTrue();
		assertThat(this.process.exitValue()).isPositive();
		return output();
	}

	/**
	 * Asks for something that is open to all.
	 * @param path what
	 * @return the answer's status, or {@link #REFUSED} where nobody answers any more
	 */
	int status(String path) {
		try {
			return patient().get()
				.uri(awaitReady().resolve(path))
				.exchange((request, response) -> response.getStatusCode().value());
		}
		catch (ResourceAccessException ex) {
			return REFUSED;
		}
	}

	/** One that does not ask again by itself. */
	private static RestClient patient() {
		return RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory()).build();
	}

	String health(URI address) {
		return RestClient.create().get().uri(address.resolve("/actuator/health")).retrieve().body(String.class);
	}

	/**
	 * Tells it to end, as Ctrl-C or a service manager would, and waits for nothing.
	 */
	void terminate() {
		this.process.destroy();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * The servers that it started and that still run, also after its own end.
	 * @param directory where it worked
	 * @return the number
	 */
	static long databases(Path directory) {
		return servers(directory).count();
	}

	/**
	 * Has the database hang, or go on.
	 * @param directory where the console works
	 * @param signal {@code STOP} or {@code CONT}
	 */
	static void signalDatabase(Path directory, String signal) throws IOException, InterruptedException {
		for (ProcessHandle server : servers(directory).toList()) {
			assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid())).start().waitFor())
				.isZero();
		}
	}

	private static Stream<ProcessHandle> servers(Path directory) {
		return ProcessHandle.allProcesses()
			.filter((process) -> process.info().commandLine().orElse("").contains(directory + "/data/mariadb/"));
	}

	/**
	 * Opens a page.
	 * @param path which
	 * @return what is told, whatever the status
	 */
	String page(String path) {
		return patient().get()
			.uri(awaitReady().resolve(path))
			.header("Accept", "text/html")
			.header("Accept-Language", "en")
			.exchange((request, response) -> new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
	}

	/**
	 * Calls the API without a key.
	 * @return the answer
	 */
	String call() {
		return RestClient.create()
			.post()
			.uri(awaitReady().resolve("/"))
			.header("X-TC-Action", "DescribeAppList")
			.header("X-TC-Language", "en-US")
			.body("{}")
			.retrieve()
			.body(String.class);
	}

	String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells it to end and waits until it has.
	 */
	@Override
	public void close() {
		terminate();
		assertThat(this.process.onExit()).as("ends when told to").succeedsWithin(PATIENCE);
	}

}
