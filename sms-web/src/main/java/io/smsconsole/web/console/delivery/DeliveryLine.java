package io.smsconsole.web.console.delivery;

import java.time.Instant;
import java.util.Locale;

import io.smsconsole.core.feedback.delivery.CallbackDelivery;
import io.smsconsole.core.feedback.delivery.DeliveryState;

/**
 * A delivery as a list or its page shows it.
 *
 * @param delivery the delivery
 * @param mayRedeliver whether the person who looks at it may have it tried again, now
 * that it has failed
 */
public record DeliveryLine(CallbackDelivery delivery, boolean mayRedeliver) {

	/**
	 * Its page.
	 * @return the address
	 */
	public String address() {
		return DeliveryController.PATH + "/" + this.delivery.deliveryId();
	}

	/**
	 * When it was made.
	 * @return the time
	 */
	public Instant made() {
		return Instant.ofEpochSecond(this.delivery.createTime());
	}

	/**
	 * When it was tried last.
	 * @return the time, or {@code null} where it never was
	 */
	public Instant tried() {
		return (this.delivery.lastTime() != 0) ? Instant.ofEpochSecond(this.delivery.lastTime()) : null;
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String colour() {
		return switch (DeliveryState.valueOf(this.delivery.state().toUpperCase(Locale.ROOT))) {
			case WAITING -> "info";
			case DELIVERED -> "success";
			case FAILED -> "danger";
			case DROPPED -> "neutral";
		};
	}

}
