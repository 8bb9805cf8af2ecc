package io.smsconsole.web.console.alarm;

import java.time.Instant;

import io.smsconsole.core.insight.inbox.AlarmNotice;

/**
 * Whom an alarm was told, as its page shows it.
 *
 * @param notice the notice
 */
public record NoticeLine(AlarmNotice notice) {

	/**
	 * When it was tried last.
	 * @return the time, or {@code null} where it never was
	 */
	public Instant tried() {
		return (this.notice.lastTime() != 0) ? Instant.ofEpochSecond(this.notice.lastTime()) : null;
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String colour() {
		return switch (this.notice.state()) {
			case "sent" -> "success";
			case "failed" -> "danger";
			case "waiting" -> "info";
			default -> "neutral";
		};
	}

}
