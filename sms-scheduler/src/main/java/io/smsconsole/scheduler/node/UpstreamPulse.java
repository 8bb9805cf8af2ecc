package io.smsconsole.scheduler.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.smsconsole.core.insight.system.UpstreamReport;

import org.springframework.stereotype.Component;

/**
 * Listens to how this node's requests to the upstream go.
 */
@Component
class UpstreamPulse {

	private static final int LONGEST = 200;

	/** Each answer counts for so much of the average. */
	private static final double WEIGHT = 0.1;

	private final CircuitBreaker breaker;

	private final Clock clock;

	private volatile Instant answeredAt;

	private volatile Instant failedAt;

	private volatile String lastError = "";

	private volatile double latencyMillis;

	UpstreamPulse(CircuitBreaker breaker, Clock clock) {
		this.breaker = breaker;
		this.clock = clock;
		breaker.getEventPublisher()
			.onSuccess((event) -> answered(event.getElapsedDuration()))
			.onError((event) -> failed(event.getThrowable()));
	}

	UpstreamReport report() {
		return new UpstreamReport(this.breaker.getState().name().toLowerCase(Locale.ROOT), this.answeredAt,
				this.failedAt, this.lastError, (int) Math.round(this.latencyMillis),
				Math.max(0, Math.round(this.breaker.getMetrics().getFailureRate())));
	}

	private void answered(Duration took) {
		double millis = took.toNanos() / (double) Duration.ofMillis(1).toNanos();
		// of two answers at the same moment one may be left out of the average
		this.latencyMillis = (this.answeredAt == null) ? millis
				: this.latencyMillis + WEIGHT * (millis - this.latencyMillis);
		this.answeredAt = this.clock.instant();
	}

	private void failed(Throwable failure) {
		String told = Objects.requireNonNullElse(failure.getMessage(), "").replaceAll("\\p{Cntrl}+", " ");
		this.lastError = told.substring(0, Math.min(told.length(), LONGEST));
		this.failedAt = this.clock.instant();
	}

}
