package io.smsconsole.core.wire.simulator;

import java.io.IOException;

/**
 * Runs a simulated cloud alone, until it is told to end. Settings come from the
 * environment, or as system properties of the same names: {@code SMS_SIMULATOR_PORT}
 * (8090), {@code SMS_SIMULATOR_DATA_DIR} (./data/simulator),
 * {@code SMS_SIMULATOR_SECRET_ID}, {@code SMS_SIMULATOR_SECRET_KEY},
 * {@code SMS_SIMULATOR_REVIEW_SECONDS} (2), {@code SMS_SIMULATOR_RECEIPT_MILLIS}
 * (200-1500), {@code SMS_SIMULATOR_LATENCY_MILLIS} (0),
 * {@code SMS_SIMULATOR_HOLD_SECONDS} (30, over late receipts and lost answers),
 * {@code SMS_SIMULATOR_STATUS_CALLBACK} and {@code SMS_SIMULATOR_REPLY_CALLBACK}.
 */
public final class SimulatorMain {

	private static final String LOGGING = "logback.configurationFile";

	private SimulatorMain() {
	}

	/**
	 * Starts it.
	 * @param args none
	 */
	public static void main(String[] args) {
		setDefaultLogging();
		try {
			SimulatorSettings settings = new SimulatorEnvironment(SimulatorMain::value).settings();
			SimulatedCloud cloud = SimulatedCloud.start(settings);
			Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "simulator-stop"));
			System.out.printf("Simulated cloud at %s%n  SecretId   %s%n  SecretKey  %s%n  journal    %s%n", cloud.url(),
					cloud.secretId(), cloud.secretKey(),
					settings.directory().resolve("journal.csv").toAbsolutePath().normalize());
		}
		catch (IOException | IllegalArgumentException ex) {
			System.err.println("The simulated cloud can't start: " + ex.getMessage());
			System.exit(1);
		}
	}

	/**
	 * Without a configuration, every line of the HTTP client would be logged.
	 */
	private static void setDefaultLogging() {
		if (System.getProperty(LOGGING) == null) {
			System.setProperty(LOGGING, "io/smsconsole/core/wire/simulator/logback.xml");
		}
	}

	private static String value(String name) {
		return System.getProperty(name, System.getenv(name));
	}

}
