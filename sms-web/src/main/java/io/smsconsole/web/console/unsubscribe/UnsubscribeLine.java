package io.smsconsole.web.console.unsubscribe;

import java.time.Instant;

import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeResponse.UnsubscribeInfo;

/**
 * An unsubscription as the list shows it.
 *
 * @param entry the unsubscription
 */
public record UnsubscribeLine(UnsubscribeInfo entry) {

	/**
	 * The key of the type's name.
	 * @return a message key
	 */
	public String type() {
		return "template.type." + this.entry.smsType();
	}

	/**
	 * When the person last said so.
	 * @return the time
	 */
	public Instant since() {
		return Instant.ofEpochSecond(this.entry.createTime());
	}

}
