package io.smsconsole.core.wire.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulatorEnvironmentTests {

	@Test
	void hasADefaultForEverything() {
		SimulatorSettings settings = settings(Map.of());
		assertThat(settings.port()).isEqualTo(8090);
		assertThat(settings.directory()).isEqualTo(Path.of("data/simulator"));
		assertThat(settings.secretId()).matches("AKID[0-9A-Za-z]{32}");
		assertThat(settings.secretKey()).hasSize(32);
		assertThat(settings.timing()).isEqualTo(SimulatorSettings.Timing.defaults());
		assertThat(settings.statusCallback()).isNull();
		assertThat(settings.replyCallback()).isNull();
	}

	@Test
	void readsEverySetting() {
		SimulatorSettings settings = settings(Map.of("SMS_SIMULATOR_PORT", "0", "SMS_SIMULATOR_DATA_DIR", "/tmp/x",
				"SMS_SIMULATOR_SECRET_ID", "AKID" + "a".repeat(32), "SMS_SIMULATOR_SECRET_KEY", "key",
				"SMS_SIMULATOR_REVIEW_SECONDS", "0", "SMS_SIMULATOR_RECEIPT_MILLIS", "5-10",
				"SMS_SIMULATOR_HOLD_SECONDS", "4", "SMS_SIMULATOR_STATUS_CALLBACK", "http://127.0.0.1:1/s",
				"SMS_SIMULATOR_REPLY_CALLBACK", "http://127.0.0.1:1/r"));
		assertThat(settings).isEqualTo(new SimulatorSettings(0, Path.of("/tmp/x"), "AKID" + "a".repeat(32), "key",
				SimulatorSettings.Timing.defaults()
					.withReview(Duration.ZERO)
					.withReceipts(Duration.ofMillis(5), Duration.ofMillis(10))
					.withWaits(Duration.ofSeconds(4), Duration.ofSeconds(4)),
				URI.create("http://127.0.0.1:1/s"), URI.create("http://127.0.0.1:1/r")));
	}

	@Test
	void takesOneNumberForARangeAndABlankForNothing() {
		assertThat(settings(Map.of("SMS_SIMULATOR_RECEIPT_MILLIS", "300", "SMS_SIMULATOR_PORT", "")).timing())
			.isEqualTo(
					SimulatorSettings.Timing.defaults().withReceipts(Duration.ofMillis(300), Duration.ofMillis(300)));
	}

	@Test
	void readsTheLatency() {
		assertThat(settings(Map.of("SMS_SIMULATOR_LATENCY_MILLIS", "7")).timing())
			.isEqualTo(SimulatorSettings.Timing.defaults().withLatency(Duration.ofMillis(7)));
	}

	@ParameterizedTest
	@CsvSource({ "SMS_SIMULATOR_PORT, abc", "SMS_SIMULATOR_RECEIPT_MILLIS, a-b", "SMS_SIMULATOR_RECEIPT_MILLIS, 9-3",
			"SMS_SIMULATOR_RECEIPT_MILLIS, -5", "SMS_SIMULATOR_REVIEW_SECONDS, -1",
			"SMS_SIMULATOR_STATUS_CALLBACK, 'a b'" })
	void namesASettingThatIsWrong(String name, String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(Map.of(name, value)))
			.withMessageStartingWith(name + " must be ")
			.withMessageEndingWith(", not " + value);
	}

	@ParameterizedTest
	@CsvSource({ "SMS_SIMULATOR_PORT, 70000", "SMS_SIMULATOR_SECRET_ID, AKIDx" })
	void refusesWhatCannotBe(String name, String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(Map.of(name, value)));
	}

	private static SimulatorSettings settings(Map<String, String> values) {
		return new SimulatorEnvironment(values::get).settings();
	}

}
