package io.smsconsole.core.wire.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How a simulated cloud runs.
 *
 * @param port the port on the loopback interface; 0 for any that is free
 * @param directory where it keeps its journal and catalogue; made where it is missing
 * @param secretId the one key that it knows: {@code AKID} and 32 letters or digits
 * @param secretKey the key's secret
 * @param timing how long it takes over things
 * @param statusCallback where receipts are pushed to, or {@code null} for nowhere
 * @param replyCallback where replies are pushed to, or {@code null} for nowhere
 */
public record SimulatorSettings(int port, Path directory, String secretId, String secretKey, Timing timing,
		URI statusCallback, URI replyCallback) {

	/** The port of a simulated cloud that runs alone. */
	public static final int DEFAULT_PORT = 8090;

	/** The well-known key of a simulated cloud; good for nothing beyond this machine. */
	public static final String DEFAULT_SECRET_ID = "AKIDSimulatedCloudDevelopmentKey0001";

	/** The secret of {@link #DEFAULT_SECRET_ID}. */
	public static final String DEFAULT_SECRET_KEY = "OnlyForTheSimulatedCloudOnLocal1";

	private static final int MAX_PORT = 65535;

	/**
	 * Checks what would fail later.
	 * @throws IllegalArgumentException when a value can't be
	 */
	public SimulatorSettings {
		Objects.requireNonNull(directory, "directory");
		Objects.requireNonNull(timing, "timing");
		if (port < 0 || port > MAX_PORT) {
			throw new IllegalArgumentException("The port must be a number from 0 to 65535, not " + port);
		}
		if (secretId == null || !secretId.matches("AKID[0-9A-Za-z]{32}")) {
			throw new IllegalArgumentException("The secret id must be AKID and 32 letters or digits");
		}
		if (secretKey == null || secretKey.isBlank()) {
			throw new IllegalArgumentException("The secret key must not be empty");
		}
	}

	/**
	 * A simulated cloud within another program: any free port, the well-known key, no
	 * callbacks yet.
	 * @param directory where it keeps its journal and catalogue
	 * @return the settings
	 */
	public static SimulatorSettings embedded(Path directory) {
		return new SimulatorSettings(0, directory, DEFAULT_SECRET_ID, DEFAULT_SECRET_KEY, Timing.defaults(), null,
				null);
	}

	/**
	 * The same on another port.
	 * @param port 0 for any that is free
	 * @return the settings
	 */
	public SimulatorSettings withPort(int port) {
		return new SimulatorSettings(port, this.directory, this.secretId, this.secretKey, this.timing,
				this.statusCallback, this.replyCallback);
	}

	/**
	 * The same with another key.
	 * @param secretId {@code AKID} and 32 letters or digits
	 * @param secretKey its secret
	 * @return the settings
	 */
	public SimulatorSettings withKey(String secretId, String secretKey) {
		return new SimulatorSettings(this.port, this.directory, secretId, secretKey, this.timing, this.statusCallback,
				this.replyCallback);
	}

	/**
	 * The same at another pace.
	 * @param timing how long it takes over things
	 * @return the settings
	 */
	public SimulatorSettings withTiming(Timing timing) {
		return new SimulatorSettings(this.port, this.directory, this.secretId, this.secretKey, timing,
				this.statusCallback, this.replyCallback);
	}

	/**
	 * The same with other callback addresses.
	 * @param statusCallback where receipts are pushed to, or {@code null} for nowhere
	 * @param replyCallback where replies are pushed to, or {@code null} for nowhere
	 * @return the settings
	 */
	public SimulatorSettings withCallbacks(URI statusCallback, URI replyCallback) {
		return new SimulatorSettings(this.port, this.directory, this.secretId, this.secretKey, this.timing,
				statusCallback, replyCallback);
	}

	@Override
	public String toString() {
		return "SimulatorSettings[port=" + this.port + ", directory=" + this.directory + ", secretId=" + this.secretId
				+ ", timing=" + this.timing + "]";
	}

	/**
	 * How long the simulated cloud takes over things.
	 *
	 * @param review over a sign or a template
	 * @param receiptMin at least over a receipt, and over a reply after it
	 * @param receiptMax at most over a receipt, and over a reply after it
	 * @param latency added to every answer
	 * @param late over the receipt of a number that ends in 0009
	 * @param hold over cutting the connection of a request that gets no answer
	 */
	public record Timing(Duration review, Duration receiptMin, Duration receiptMax, Duration latency, Duration late,
			Duration hold) {

		/**
		 * Checks the range of receipts.
		 * @throws IllegalArgumentException when it ends before it begins
		 */
		public Timing {
			if (receiptMin.compareTo(receiptMax) > 0 || receiptMin.isNegative()) {
				throw new IllegalArgumentException("The range of receipts must not end before it begins");
			}
		}

		/**
		 * A review of 2 s, receipts after 0.2 to 1.5 s, no latency, 30 s for what is late
		 * or held.
		 * @return the timing
		 */
		public static Timing defaults() {
			return new Timing(Duration.ofSeconds(2), Duration.ofMillis(200), Duration.ofMillis(1500), Duration.ZERO,
					Duration.ofSeconds(30), Duration.ofSeconds(30));
		}

		/**
		 * The same with another review.
		 * @param review how long a review takes
		 * @return the timing
		 */
		public Timing withReview(Duration review) {
			return new Timing(review, this.receiptMin, this.receiptMax, this.latency, this.late, this.hold);
		}

		/**
		 * The same with another range of receipts.
		 * @param min the shortest delay
		 * @param max the longest delay
		 * @return the timing
		 */
		public Timing withReceipts(Duration min, Duration max) {
			return new Timing(this.review, min, max, this.latency, this.late, this.hold);
		}

		/**
		 * The same with another range of receipts.
		 * @param millis the shortest and the longest delay in milliseconds, such as
		 * {@code 200-1500}, or one for both
		 * @return the timing
		 * @throws IllegalArgumentException when it is not written so
		 */
		public Timing withReceipts(String millis) {
			String[] ends = millis.strip().split("\\s*-\\s*", 2);
			return withReceipts(Duration.ofMillis(Integer.parseUnsignedInt(ends[0])),
					Duration.ofMillis(Integer.parseUnsignedInt(ends[ends.length - 1])));
		}

		/**
		 * The same with another latency.
		 * @param latency added to every answer
		 * @return the timing
		 */
		public Timing withLatency(Duration latency) {
			return new Timing(this.review, this.receiptMin, this.receiptMax, latency, this.late, this.hold);
		}

		/**
		 * The same for rehearsals that can't wait half a minute.
		 * @param late over a late receipt
		 * @param hold over cutting a connection that gets no answer
		 * @return the timing
		 */
		public Timing withWaits(Duration late, Duration hold) {
			return new Timing(this.review, this.receiptMin, this.receiptMax, this.latency, late, hold);
		}

	}

}
