package io.smsconsole.scheduler.alarm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Raises an alarm when the upstream is left alone because it does not answer, and
 * resolves it when it does again.
 */
@Component
class UpstreamAlarms {

	private static final Logger logger = LoggerFactory.getLogger(UpstreamAlarms.class);

	private static final String REF = "upstream";

	private final Alarms alarms;

	private final CircuitBreaker breaker;

	UpstreamAlarms(Alarms alarms, CircuitBreaker breaker) {
		this.alarms = alarms;
		this.breaker = breaker;
		breaker.getEventPublisher().onStateTransition((event) -> changed(event.getStateTransition().getToState()));
	}

	/**
	 * Resolves the alarm when calls succeed. A node that was started in the meantime
	 * never saw the upstream down, so that no change of state tells it.
	 */
	void resolve() {
		if (this.breaker.getState() == State.CLOSED && this.breaker.getMetrics().getNumberOfSuccessfulCalls() > 0) {
			this.alarms.resolve(AlarmKind.UPSTREAM_DOWN, 0, REF);
		}
	}

	private void changed(State state) {
		try {
			// it is tried again every few seconds, and each time that fails it opens anew
			if (state == State.OPEN && this.alarms.open(AlarmKind.UPSTREAM_DOWN).isEmpty()) {
				this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, REF, "/console/system"));
			}
			else if (state == State.CLOSED) {
				this.alarms.resolve(AlarmKind.UPSTREAM_DOWN, 0, REF);
			}
		}
		catch (RuntimeException ex) {
			// messages go on; it opens again as long as the upstream is down
			logger.warn("The alarm for the upstream could not be written: {}", ex.toString());
		}
	}

}
