package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.sending.message.Parking;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.send.MessagesAccepted;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets go on what was set aside for an application that is enabled again, and takes back
 * what was set aside for one that is deleted.
 */
@Component
class EmptyParking implements Chore {

	private static final int AT_ONCE = 200;

	private final Parking parking;

	private final Apps apps;

	private final ApplicationEventPublisher events;

	EmptyParking(Parking parking, Apps apps, ApplicationEventPublisher events) {
		this.parking = parking;
		this.apps = apps;
		this.events = events;
	}

	@Override
	public String name() {
		return "empty-parking";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(1);
	}

	@Override
	public void run() {
		for (long sdkAppId : this.parking.apps()) {
			Optional<SmsApp> app = this.apps.latest(sdkAppId);
			if (app.isEmpty()) {
				repeat(() -> this.parking.takeBack(sdkAppId, AT_ONCE));
			}
			else if (app.get().enabled()) {
				repeat(() -> this.parking.unpark(sdkAppId, AT_ONCE));
				this.events.publishEvent(new MessagesAccepted(Submission.API_LANE));
			}
		}
	}

	private static void repeat(IntSupplier step) {
		int done;
		do {
			done = step.getAsInt();
		}
		while (done == AT_ONCE);
	}

}
