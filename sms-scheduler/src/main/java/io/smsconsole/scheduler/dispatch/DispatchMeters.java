package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smsconsole.core.wire.upstream.SubmitOutcome;

import org.springframework.stereotype.Component;

/**
 * How long claims and requests of the upstream take, what comes of them, and whether the
 * upstream is left alone.
 */
@Component
class DispatchMeters {

	private static final List<CircuitBreaker.State> STATES = List.of(CircuitBreaker.State.CLOSED,
			CircuitBreaker.State.OPEN, CircuitBreaker.State.HALF_OPEN);

	private final MeterRegistry registry;

	private final Timer claims;

	private final MeterProvider<Timer> requests;

	DispatchMeters(MeterRegistry registry, CircuitBreaker breaker) {
		this.registry = registry;
		this.claims = Timer.builder("sms.claim")
			.description("How long it takes to claim what is ready")
			.publishPercentileHistogram()
			.minimumExpectedValue(Duration.ofMillis(1))
			.maximumExpectedValue(Duration.ofSeconds(2))
			.register(registry);
		this.requests = Timer.builder("sms.upstream.requests")
			.description("How long requests of the upstream take, by what comes of them")
			.publishPercentileHistogram()
			.minimumExpectedValue(Duration.ofMillis(1))
			.maximumExpectedValue(Duration.ofSeconds(20))
			.withRegistry(registry);
		STATES.forEach((state) -> circuit(breaker, state));
	}

	private void circuit(CircuitBreaker breaker, CircuitBreaker.State state) {
		Gauge.builder("sms.upstream.circuit", breaker, (watched) -> (watched.getState() == state) ? 1 : 0)
			.description("Whether the upstream's circuit is in this state")
			.tag("state", state.name().toLowerCase(Locale.ROOT))
			.register(this.registry);
	}

	Timer claims() {
		return this.claims;
	}

	Timer.Sample begin() {
		return Timer.start(this.registry);
	}

	void end(Timer.Sample request, SubmitOutcome outcome) {
		request.stop(this.requests.withTags("outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
	}

}
