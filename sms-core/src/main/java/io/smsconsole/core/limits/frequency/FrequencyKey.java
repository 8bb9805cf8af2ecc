package io.smsconsole.core.limits.frequency;

import java.util.Comparator;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * What is counted by itself: what one application sends to one number. In the order in
 * which everybody locks them.
 *
 * @param sdkAppId the application
 * @param phone the number in E.164, without its plus
 */
record FrequencyKey(long sdkAppId, long phone) implements Comparable<FrequencyKey> {

	private static final Comparator<FrequencyKey> ORDER = Comparator.comparingLong(FrequencyKey::sdkAppId)
		.thenComparingLong(FrequencyKey::phone);

	static FrequencyKey of(long sdkAppId, PhoneNumber number) {
		return new FrequencyKey(sdkAppId, Long.parseLong(number.e164(), 1, number.e164().length(), 10));
	}

	@Override
	public int compareTo(FrequencyKey other) {
		return ORDER.compare(this, other);
	}

}
