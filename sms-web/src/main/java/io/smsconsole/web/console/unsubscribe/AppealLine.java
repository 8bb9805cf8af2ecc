package io.smsconsole.web.console.unsubscribe;

import java.time.Instant;

import io.smsconsole.core.audience.unsubscribe.RemovalInfo;

/**
 * An appeal as the list shows it.
 *
 * @param appeal the appeal
 */
public record AppealLine(RemovalInfo appeal) {

	/**
	 * The key of the type's name.
	 * @return a message key
	 */
	public String type() {
		return "template.type." + this.appeal.smsType();
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String colour() {
		return switch (this.appeal.status()) {
			case 0 -> "success";
			case 1 -> "info";
			default -> "danger";
		};
	}

	/**
	 * Whether it waits for a decision.
	 * @return whether it is under review
	 */
	public boolean waiting() {
		return this.appeal.status() == 1;
	}

	/**
	 * When it was submitted.
	 * @return the time
	 */
	public Instant submitted() {
		return Instant.ofEpochSecond(this.appeal.createTime());
	}

	/**
	 * Its page.
	 * @return the address
	 */
	public String address() {
		return AppealController.PATH + "/" + this.appeal.removalId();
	}

}
