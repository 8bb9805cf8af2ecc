package io.smsconsole.core.limits.frequency;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * What one transaction may send to the numbers that it has locked. Not for use beyond the
 * transaction, nor on several threads.
 */
public final class FrequencyAllowance {

	private final Map<Long, FrequencyLimits> limits;

	private final Map<FrequencyKey, NumberHistory> histories;

	private final FrequencyStore store;

	private final ZoneId zone;

	private final ContentHash hash = new ContentHash();

	FrequencyAllowance(Map<Long, FrequencyLimits> limits, Map<FrequencyKey, NumberHistory> histories,
			FrequencyStore store, ZoneId zone) {
		this.limits = limits;
		this.histories = histories;
		this.store = store;
		this.zone = zone;
	}

	/**
	 * Tells which limit speaks against a message.
	 * @param sdkAppId the application that sends it
	 * @param number whom to
	 * @param content the whole content
	 * @param now when it was asked for
	 * @return the code of the refusal, or {@code null}
	 */
	public ErrorCode refusal(long sdkAppId, PhoneNumber number, String content, Instant now) {
		NumberHistory history = this.histories.get(FrequencyKey.of(sdkAppId, number));
		return (history != null) ? history.refusal(this.limits.get(sdkAppId), now, this.zone, this.hash.of(content))
				: null;
	}

	/**
	 * Counts a message that is accepted.
	 * @param sdkAppId the application that sends it
	 * @param number whom to
	 * @param content the whole content
	 * @param now when it was asked for
	 */
	public void take(long sdkAppId, PhoneNumber number, String content, Instant now) {
		NumberHistory history = this.histories.get(FrequencyKey.of(sdkAppId, number));
		if (history != null) {
			history.add(this.limits.get(sdkAppId), now, this.zone, this.hash.of(content));
		}
	}

	/**
	 * Writes what was counted, after the last message.
	 */
	public void close() {
		List<Map.Entry<FrequencyKey, NumberHistory>> changed = this.histories.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().changed())
			.sorted(Map.Entry.comparingByKey())
			.toList();
		if (!changed.isEmpty()) {
			this.store.write(changed);
		}
	}

}
