package io.smsconsole.web.console.whitelist;

import java.time.Instant;

import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListResponse.WhitelistedNumber;

/**
 * A number as the list shows it.
 *
 * @param entry the number
 */
public record WhitelistLine(WhitelistedNumber entry) {

	/**
	 * When it was added.
	 * @return the time
	 */
	public Instant added() {
		return Instant.ofEpochSecond(this.entry.createTime());
	}

}
