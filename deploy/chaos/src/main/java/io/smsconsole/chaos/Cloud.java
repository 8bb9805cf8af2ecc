package io.smsconsole.chaos;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The simulated cloud as a process of its own, which keeps its port and its journal over
 * its deaths.
 */
final class Cloud implements AutoCloseable {

	/** Long enough that many requests are under way whenever anything dies. */
	private static final Duration LATENCY = Duration.ofMillis(250);

	private final Installation installation;

	private final Path directory;

	private final int port = Ports.free();

	private final Map<String, String> environment = new HashMap<>();

	private Program program;

	private int starts;

	Cloud(Installation installation, Path directory) {
		this.installation = installation;
		this.directory = directory;
		this.environment.putAll(Map.of("SMS_SIMULATOR_PORT", Integer.toString(this.port), "SMS_SIMULATOR_DATA_DIR",
				directory.resolve("cloud").toString(), "SMS_SIMULATOR_REVIEW_SECONDS", "0",
				"SMS_SIMULATOR_LATENCY_MILLIS", Long.toString(LATENCY.toMillis()), "SMS_SIMULATOR_HOLD_SECONDS", "1"));
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	Path journal() {
		return this.directory.resolve("cloud").resolve("journal.csv");
	}

	/** Has receipts pushed to a console. */
	void report(URI console, String token) {
		this.environment.put("SMS_SIMULATOR_STATUS_CALLBACK", console + "/callback/upstream/status/" + token);
		this.environment.put("SMS_SIMULATOR_REPLY_CALLBACK", console + "/callback/upstream/reply/" + token);
	}

	void start() {
		this.program = this.installation.cloud(this.directory.resolve("cloud-" + this.starts++ + ".log"),
				this.environment);
	}

	void kill() {
		this.program.kill();
	}

	@Override
	public void close() {
		if (this.program != null) {
			this.program.close();
		}
	}

}
