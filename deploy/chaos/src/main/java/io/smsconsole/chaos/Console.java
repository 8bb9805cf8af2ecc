package io.smsconsole.chaos;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.embeddeddb.DatabaseServer;

/**
 * A console as a process of its own, which keeps its port over its deaths.
 */
public final class Console implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("is ready: ");

	private static final Pattern KEY = Pattern.compile("SecretId +(\\S+)\\s+SecretKey +(\\S+)");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/**
	 * What cannot be told apart is asked after soon; a claim holds for longer than a
	 * request.
	 */
	private static final List<String> SETTINGS = List.of("--sms.dispatch.lease=10s",
			// a receipt that was pulled and lost with its console comes only when asked
			// for
			"--sms.receipt.ask-after=20s,40s,1m,2m,3m,4m,5m,6m,7m,8m,9m,10m,12m,14m,16m,18m,20m,25m,30m",
			"--sms.account.international-daily-limit=0", "--sms.simulator.review-seconds=0");

	private static final String MASTER_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	private final Installation installation;

	private final Path directory;

	private final String name;

	private final int port = Ports.free();

	private final Map<String, String> environment;

	private Program program;

	private int starts;

	Console(Installation installation, Path directory, Path data, String name, DatabaseServer database, Cloud cloud) {
		this.installation = installation;
		this.directory = directory;
		this.name = name;
		this.environment = new HashMap<>(Map.of("SMS_PORT", Integer.toString(this.port), "SMS_DATA_DIR",
				data.resolve(name).toString(), "SMS_DB_URL", database.url(), "SMS_DB_USER", database.user(),
				"SMS_DB_PASSWORD", database.password(), "SMS_MASTER_KEY", MASTER_KEY, "SMS_RECONCILE_GRACE_SECONDS",
				"4", "SMS_UPSTREAM_URL", cloud.url().toString(), "SMS_UPSTREAM_SECRET_ID",
				"AKIDSimulatedCloudDevelopmentKey0001"));
		this.environment.put("SMS_UPSTREAM_SECRET_KEY", "OnlyForTheSimulatedCloudOnLocal1");
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	/** Begins to start it. */
	void start() {
		Path output = this.directory.resolve(this.name + "-" + this.starts++ + ".log");
		this.program = this.installation.console(output, this.environment, SETTINGS);
	}

	void awaitReady() {
		this.program.await(READY, PATIENCE);
	}

	/** Starts it and waits until it is ready. */
	void startAgain() {
		start();
		awaitReady();
	}

	/** Whom programs call as, which the first console on a database tells once. */
	Api api() {
		Matcher key = this.program.await(KEY, PATIENCE);
		return new Api(this.port, key.group(1), key.group(2));
	}

	/**
	 * Ends it as SIGKILL does.
	 */
	public void kill() {
		this.program.kill();
	}

	@Override
	public void close() {
		if (this.program != null) {
			this.program.close();
		}
	}

}
