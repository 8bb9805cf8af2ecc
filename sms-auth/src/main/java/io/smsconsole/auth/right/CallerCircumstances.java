package io.smsconsole.auth.right;

import java.time.Clock;
import java.time.ZoneId;

import io.smsconsole.auth.policy.Circumstances;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;

import org.springframework.stereotype.Component;

/**
 * Tells under which circumstances calls are made. A job has no address: what is granted
 * from some addresses only is not granted to it.
 */
@Component
class CallerCircumstances {

	private final Clock clock;

	private final ZoneId zone;

	CallerCircumstances(Clock clock, ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	Circumstances of(Caller caller) {
		Origin origin = Origin.current();
		// a second factor belongs to signing in: programs and jobs have none to show
		Boolean mfa = (caller.means() == Means.SESSION) ? caller.mfa() : null;
		return new Scene(origin.address(), this.clock.instant(), mfa, origin.userAgent(), this.zone).of(caller.name());
	}

}
