package io.smsconsole.scheduler.dispatch;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The breaker that leaves an upstream alone when it is down.
 */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

	@Bean
	CircuitBreaker upstreamBreaker() {
		return CircuitBreaker.of("upstream",
				CircuitBreakerConfig.custom()
					.slidingWindowSize(50)
					.minimumNumberOfCalls(20)
					.failureRateThreshold(80)
					.waitDurationInOpenState(Duration.ofSeconds(3))
					.permittedNumberOfCallsInHalfOpenState(4)
					.automaticTransitionFromOpenToHalfOpenEnabled(true)
					.build());
	}

}
