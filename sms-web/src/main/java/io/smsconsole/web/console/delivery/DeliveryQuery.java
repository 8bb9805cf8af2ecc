package io.smsconsole.web.console.delivery;

import java.util.Arrays;

import io.smsconsole.core.feedback.delivery.DeliveryKind;
import io.smsconsole.core.feedback.delivery.DeliveryState;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says. What it says wrongly is as good as not said.
 *
 * @param app an application's id, or blank for all
 * @param kind {@code status} or {@code reply}, or blank for both
 * @param state the word for a state, or blank for all
 */
public record DeliveryQuery(String app, String kind, String state) {

	String knownApp() {
		return (StringUtils.hasText(this.app) && this.app.matches("[0-9]{10}")) ? this.app : null;
	}

	String knownKind() {
		return Arrays.stream(DeliveryKind.values())
			.map(DeliveryKind::word)
			.filter((word) -> word.equals(this.kind))
			.findFirst()
			.orElse(null);
	}

	String knownState() {
		return Arrays.stream(DeliveryState.values())
			.map(DeliveryState::word)
			.filter((word) -> word.equals(this.state))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return knownApp() != null || knownKind() != null || knownState() != null;
	}

}
