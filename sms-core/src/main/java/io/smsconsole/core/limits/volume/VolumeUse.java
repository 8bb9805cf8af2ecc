package io.smsconsole.core.limits.volume;

/**
 * How much of a limit is used on the day at hand, in a transaction that has locked it.
 */
final class VolumeUse {

	private long day;

	private long used;

	private boolean changed;

	VolumeUse(long day, long used) {
		this.day = day;
		this.used = used;
	}

	/**
	 * Whether something more may be used. A day that another node has begun already is
	 * not turned back.
	 */
	boolean exceeds(long today, long more, long limit) {
		return on(today) + more > limit;
	}

	void add(long today, long more) {
		begin(today, on(today) + more);
	}

	/**
	 * Whether nothing was counted on the day.
	 */
	boolean before(long today) {
		return this.day < today;
	}

	/**
	 * Begins a day with what was sent on it while nobody counted here.
	 */
	void begin(long today, long sent) {
		this.used = sent;
		this.day = Math.max(this.day, today);
		this.changed = true;
	}

	long day() {
		return this.day;
	}

	long used() {
		return this.used;
	}

	boolean changed() {
		return this.changed;
	}

	private long on(long today) {
		return before(today) ? 0 : this.used;
	}

}
