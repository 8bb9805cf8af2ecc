package io.smsconsole.core.base.sheet;

import java.time.Duration;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;

/**
 * Tells the database now and then how far a sheet is read, and learns from it whether to
 * go on.
 */
public final class PacedProgress implements ReadProgress {

	private static final long INTERVAL = Duration.ofMillis(300).toNanos();

	private static final int PERCENT = 100;

	private final long id;

	private final IntPredicate teller;

	private final LongSupplier ticker;

	private long told;

	/**
	 * Begins to tell.
	 * @param id what the sheet is read for
	 * @param teller takes how much is read, 0 to 100, and tells whether to go on; asked
	 * some three times a second
	 * @param ticker a clock in nanoseconds that only goes forward
	 */
	public PacedProgress(long id, IntPredicate teller, LongSupplier ticker) {
		this.id = id;
		this.teller = teller;
		this.ticker = ticker;
		this.told = ticker.getAsLong();
	}

	@Override
	public void read(long done, long total) {
		long now = this.ticker.getAsLong();
		if (now - this.told < INTERVAL) {
			return;
		}
		this.told = now;
		if (!this.teller.test((int) (PERCENT * done / Math.max(1, total)))) {
			throw new ReadingStoppedException(this.id);
		}
	}

}
