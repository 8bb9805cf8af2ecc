package io.smsconsole.core.wire.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads the settings of a simulated cloud that runs alone.
 */
final class SimulatorEnvironment {

	private final UnaryOperator<String> values;

	/**
	 * An environment.
	 * @param values finds the value of a name; {@code null} where it is not set
	 */
	SimulatorEnvironment(UnaryOperator<String> values) {
		this.values = values;
	}

	SimulatorSettings settings() {
		SimulatorSettings.Timing timing = SimulatorSettings.Timing.defaults();
		Duration hold = read("SMS_SIMULATOR_HOLD_SECONDS", SimulatorEnvironment::seconds, "seconds", timing.hold());
		return new SimulatorSettings(
				read("SMS_SIMULATOR_PORT", Integer::valueOf, "a number from 0 to 65535",
						SimulatorSettings.DEFAULT_PORT),
				read("SMS_SIMULATOR_DATA_DIR", Path::of, "a directory", Path.of("data", "simulator")),
				read("SMS_SIMULATOR_SECRET_ID", UnaryOperator.identity(), "", SimulatorSettings.DEFAULT_SECRET_ID),
				read("SMS_SIMULATOR_SECRET_KEY", UnaryOperator.identity(), "", SimulatorSettings.DEFAULT_SECRET_KEY),
				read("SMS_SIMULATOR_RECEIPT_MILLIS", timing::withReceipts, "milliseconds such as 200-1500", timing)
					.withReview(read("SMS_SIMULATOR_REVIEW_SECONDS", SimulatorEnvironment::seconds, "seconds",
							timing.review()))
					.withLatency(read("SMS_SIMULATOR_LATENCY_MILLIS", SimulatorEnvironment::millis, "milliseconds",
							timing.latency()))
					.withWaits(hold, hold),
				read("SMS_SIMULATOR_STATUS_CALLBACK", URI::create, "an address", null),
				read("SMS_SIMULATOR_REPLY_CALLBACK", URI::create, "an address", null));
	}

	private <T> T read(String name, Function<String, T> reader, String expected, T otherwise) {
		Optional<String> value = Optional.ofNullable(this.values.apply(name)).filter((text) -> !text.isBlank());
		try {
			return value.map(reader).orElse(otherwise);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(name + " must be " + expected + ", not " + value.orElseThrow(), ex);
		}
	}

	private static Duration seconds(String text) {
		return Duration.ofSeconds(Integer.parseUnsignedInt(text));
	}

	private static Duration millis(String text) {
		return Duration.ofMillis(Integer.parseUnsignedInt(text));
	}

}
