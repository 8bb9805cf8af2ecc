package io.smsconsole.web.record;

import java.util.Arrays;
import java.util.Locale;

import io.smsconsole.core.sending.message.MessageState;

/**
 * How a state looks.
 *
 * @param kind the colour, as the style sheet has it
 * @param icon the icon on a timeline
 * @param label the key of the state's name
 */
public record StateBadge(String kind, String icon, String label) {

	static StateBadge of(int wire) {
		MessageState state = Arrays.stream(MessageState.values())
			.filter((each) -> each.wire() == wire)
			.findFirst()
			.orElseThrow();
		String label = label(state);
		return switch (state) {
			case DELIVERED -> new StateBadge("success", "circle-check", label);
			case REFUSED, REJECTED, FAILED -> new StateBadge("danger", "circle-x", label);
			case UNKNOWN -> new StateBadge("warning", "help-circle", label);
			case CANCELLED -> new StateBadge("neutral", "arrow-back-up", label);
			case ACCEPTED -> new StateBadge("neutral", "inbox", label);
			case SUBMITTING, SUBMITTED -> new StateBadge("info", "send", label);
		};
	}

	static String label(MessageState state) {
		return "record.state." + state.name().toLowerCase(Locale.ROOT);
	}

}
