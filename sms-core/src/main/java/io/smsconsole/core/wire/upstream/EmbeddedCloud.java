package io.smsconsole.core.wire.upstream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;
import io.smsconsole.core.wire.simulator.SimulatorSettings.Timing;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The simulated cloud within this process, for as long as no other upstream is set.
 */
@Component
public class EmbeddedCloud implements DisposableBean {

	private final SimulatedCloud cloud;

	EmbeddedCloud(UpstreamProperties properties, Clock clock,
			@Value("${sms.simulator.data-dir:${sms.data.dir:./data}/simulator}") Path directory,
			@Value("${sms.simulator.review-seconds:2}") int reviewSeconds,
			@Value("${sms.simulator.receipt-millis:200-1500}") String receiptMillis,
			@Value("${sms.simulator.latency-millis:0}") int latencyMillis,
			@Value("${sms.simulator.hold-seconds:30}") int holdSeconds) {
		this.cloud = StringUtils
			.hasText(properties.url())
					? null : start(
							SimulatorSettings.embedded(directory)
								.withTiming(Timing.defaults()
									.withReview(Duration.ofSeconds(reviewSeconds))
									.withReceipts(receiptMillis)
									.withLatency(Duration.ofMillis(latencyMillis))
									.withWaits(Duration.ofSeconds(holdSeconds), Duration.ofSeconds(holdSeconds))),
							clock);
	}

	private static SimulatedCloud start(SimulatorSettings settings, Clock clock) {
		try {
			return SimulatedCloud.start(settings, clock);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The simulated cloud cannot start: " + ex.getMessage(), ex);
		}
	}

	/**
	 * The simulated cloud.
	 * @return the cloud, or empty where another upstream is set
	 */
	Optional<SimulatedCloud> cloud() {
		return Optional.ofNullable(this.cloud);
	}

	/**
	 * Tells it where this platform listens for receipts and replies.
	 * @param statusUrl where receipts go
	 * @param replyUrl where replies go
	 */
	public void callbacks(URI statusUrl, URI replyUrl) {
		cloud().ifPresent((running) -> running.callbacks(statusUrl, replyUrl));
	}

	@Override
	public void destroy() {
		cloud().ifPresent(SimulatedCloud::close);
	}

}
