package io.smsconsole.core.limits.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * What one transaction may send under the limits that it has locked. Not for use beyond
 * the transaction, nor on several threads.
 */
public final class VolumeAllowance {

	private final Map<Destination, List<Limit>> limits;

	private final Map<VolumeKey, VolumeUse> uses;

	private final VolumeStore store;

	private final ZoneId zone;

	VolumeAllowance(Map<Destination, List<Limit>> limits, Map<VolumeKey, VolumeUse> uses, VolumeStore store,
			ZoneId zone) {
		this.limits = limits;
		this.uses = uses;
		this.store = store;
		this.zone = zone;
	}

	/**
	 * Tells which limit a message would exceed.
	 * @param sdkAppId the application that sends it
	 * @param number whom to
	 * @param segments how many segments it is billed as; asked for where it matters
	 * @param now when it was asked for
	 * @return the code of the refusal, or {@code null}
	 */
	public ErrorCode refusal(long sdkAppId, PhoneNumber number, IntSupplier segments, Instant now) {
		for (Limit limit : of(sdkAppId, number)) {
			if (this.uses.get(limit.key()).exceeds(day(now), limit.taken(segments), limit.most())) {
				return limit.refusal();
			}
		}
		return null;
	}

	/**
	 * Counts a message that is accepted.
	 * @param sdkAppId the application that sends it
	 * @param number whom to
	 * @param segments how many segments it is billed as; asked for where it matters
	 * @param now when it was asked for
	 */
	public void take(long sdkAppId, PhoneNumber number, IntSupplier segments, Instant now) {
		for (Limit limit : of(sdkAppId, number)) {
			this.uses.get(limit.key()).add(day(now), limit.taken(segments));
		}
	}

	/**
	 * Writes what was counted, after the last message.
	 */
	public void close() {
		List<Map.Entry<VolumeKey, VolumeUse>> changed = this.uses.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().changed())
			.sorted(Map.Entry.comparingByKey())
			.toList();
		if (!changed.isEmpty()) {
			this.store.write(changed);
		}
	}

	private List<Limit> of(long sdkAppId, PhoneNumber number) {
		return this.limits.getOrDefault(Destination.of(sdkAppId, number), List.of());
	}

	private long day(Instant now) {
		return LocalDate.ofInstant(now, this.zone).toEpochDay();
	}

}
