package io.smsconsole.web.console.alarm;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmState;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says. What it says wrongly is as good as not said.
 *
 * @param app an application's id, or blank for all
 * @param kind the word for a kind, or blank for all
 * @param state the word for a state, or blank for all
 */
public record AlarmQuery(String app, String kind, String state) {

	String knownApp() {
		return (StringUtils.hasText(this.app) && this.app.matches("14[0-9]{8}")) ? this.app : null;
	}

	String knownKind() {
		return AlarmKind.of(this.kind).map(AlarmKind::word).orElse(null);
	}

	String knownState() {
		return AlarmState.of(this.state).map(AlarmState::word).orElse(null);
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return knownApp() != null || knownKind() != null || knownState() != null;
	}

}
