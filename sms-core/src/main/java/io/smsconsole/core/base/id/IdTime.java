package io.smsconsole.core.base.id;

import java.time.Instant;

import com.github.f4b6a3.tsid.Tsid;

/**
 * The time in an id, for those who read ids and make none.
 */
public final class IdTime {

	private static final int RANDOM_BITS = 22;

	private IdTime() {
	}

	/**
	 * Tells when an id was made.
	 * @param id the id
	 * @return the time, to the millisecond
	 */
	public static Instant of(long id) {
		return Tsid.from(id).getInstant();
	}

	/**
	 * The smallest id that could have been made at a time.
	 * @param instant the time, not before 2020
	 * @return the id; every id made earlier is smaller
	 */
	public static long floor(Instant instant) {
		return (instant.toEpochMilli() - Tsid.TSID_EPOCH) << RANDOM_BITS;
	}

}
