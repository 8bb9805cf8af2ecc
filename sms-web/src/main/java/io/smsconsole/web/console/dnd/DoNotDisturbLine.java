package io.smsconsole.web.console.dnd;

import java.time.Instant;

import io.smsconsole.core.audience.dnd.DescribeBlackListResponse.BlackListEntry;

/**
 * An entry as the list shows it.
 *
 * @param entry the entry
 */
public record DoNotDisturbLine(BlackListEntry entry) {

	/**
	 * The key of the type's name.
	 * @return a message key
	 */
	public String type() {
		return (this.entry.smsType() == 0) ? "number.type.0" : "template.type." + this.entry.smsType();
	}

	/**
	 * When it was added.
	 * @return the time
	 */
	public Instant added() {
		return Instant.ofEpochSecond(this.entry.createTime());
	}

}
