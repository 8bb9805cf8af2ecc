package io.smsconsole.core.insight.cause;

import java.util.List;

import io.smsconsole.core.feedback.callback.Callback;
import io.smsconsole.core.feedback.callback.CallbackChanged;
import io.smsconsole.core.feedback.delivery.Deliveries;
import io.smsconsole.core.feedback.delivery.DeliveryGivenUp;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm for a receiver that takes nothing, and resolves it when it does again
 * or nothing is reported there any more.
 */
@Component
public class DeliveryAlarms {

	private static final String PATH = "/console/general/deliveries?state=failed";

	private final Alarms alarms;

	private final Deliveries deliveries;

	DeliveryAlarms(Alarms alarms, Deliveries deliveries) {
		this.alarms = alarms;
		this.deliveries = deliveries;
	}

	/**
	 * Resolves the alarms of receivers that are well again.
	 */
	public void resolve() {
		this.alarms.open(AlarmKind.CALLBACK_FAILING)
			.stream()
			.filter((alarm) -> this.deliveries.well(alarm.sdkAppId()))
			.forEach((alarm) -> this.alarms.resolve(alarm.kind(), alarm.sdkAppId(), alarm.ref()));
	}

	@EventListener
	void raise(DeliveryGivenUp event) {
		boolean replies = event.target() == Callback.REPLIES;
		this.alarms.raise(new NewAlarm(AlarmKind.CALLBACK_FAILING, replies ? "reply" : "status", event.target(), 0,
				ref(event.target()), replies ? PATH + "&kind=reply" : PATH + "&app=" + event.target(),
				List.of(event.url())));
	}

	@EventListener
	void resolve(CallbackChanged event) {
		long target = event.callback().target();
		if (!event.callback().enabled()) {
			this.alarms.resolve(AlarmKind.CALLBACK_FAILING, target, ref(target));
		}
	}

	private static String ref(long target) {
		return (target == Callback.REPLIES) ? "reply" : "status";
	}

}
