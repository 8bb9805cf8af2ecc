package io.smsconsole.scheduler.dispatch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.Parking;
import io.smsconsole.core.sending.message.Submission;

import org.springframework.stereotype.Component;

/**
 * Sets aside what programs sent through an application that is disabled by now, so that
 * it waits without being claimed again and again.
 */
@Component
class DisabledApps {

	private final Apps apps;

	private final Parking parking;

	DisabledApps(Apps apps, Parking parking) {
		this.apps = apps;
		this.parking = parking;
	}

	/**
	 * Sets aside what has to wait.
	 * @param claims what was claimed and not sent
	 * @return the others
	 */
	List<Claim> withoutParked(List<Claim> claims) {
		Map<Boolean, List<Claim>> byWaiting = claims.stream().collect(Collectors.partitioningBy(this::waits));
		if (!byWaiting.get(true).isEmpty()) {
			this.parking.park(byWaiting.get(true));
		}
		return byWaiting.get(false);
	}

	private boolean waits(Claim claim) {
		Submission submission = claim.submission();
		return submission.lane() == Submission.API_LANE && !claim.messages().isEmpty()
				&& this.apps.find(submission.sdkAppId()).filter(SmsApp::enabled).isEmpty();
	}

}
