package io.smsconsole.core.insight.cause;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.catalog.review.ReviewDecided;
import io.smsconsole.core.catalog.review.Reviews;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm for what was reviewed.
 */
@Component
class ReviewAlarms {

	private final Alarms alarms;

	private final Reviews reviews;

	ReviewAlarms(Alarms alarms, Reviews reviews) {
		this.alarms = alarms;
		this.reviews = reviews;
	}

	@EventListener
	void raise(ReviewDecided event) {
		String variant = event.kind() + (event.approved() ? "-approved" : "-rejected");
		String path = "/console/" + event.region().name().toLowerCase(Locale.ROOT) + "/" + event.kind() + "s/"
				+ event.itemId();
		this.alarms.raise(new NewAlarm(AlarmKind.REVIEW, variant, event.sdkAppId(),
				this.reviews.submitter(event.kind(), event.itemId()).orElse(0L), variant + "-" + event.itemId(), path,
				List.of(event.name(), event.reply().strip())));
	}

}
