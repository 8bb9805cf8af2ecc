package io.smsconsole.web.console.alarm;

import java.time.Instant;

import io.smsconsole.core.insight.inbox.AlarmInfo;

/**
 * An alarm as a list or its page shows it.
 *
 * @param alarm the alarm
 */
public record AlarmLine(AlarmInfo alarm) {

	/**
	 * Its page.
	 * @return the address
	 */
	public String address() {
		return AlarmController.PATH + "/" + this.alarm.alarmId();
	}

	/**
	 * When it was raised.
	 * @return the time
	 */
	public Instant raised() {
		return Instant.ofEpochSecond(this.alarm.raiseTime());
	}

	/**
	 * When it was over.
	 * @return the time, or {@code null} where it is not
	 */
	public Instant resolved() {
		return (this.alarm.resolveTime() != 0) ? Instant.ofEpochSecond(this.alarm.resolveTime()) : null;
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String colour() {
		return switch (this.alarm.state()) {
			case "open" -> "danger";
			case "resolved" -> "success";
			default -> "neutral";
		};
	}

}
