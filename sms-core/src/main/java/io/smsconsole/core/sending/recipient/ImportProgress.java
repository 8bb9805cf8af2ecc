package io.smsconsole.core.sending.recipient;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.smsconsole.core.base.sheet.ReadProgress;

/**
 * Tells the database now and then how far a list is read, and learns from it whether to
 * go on.
 */
final class ImportProgress implements ReadProgress {

	private static final long INTERVAL = Duration.ofMillis(300).toNanos();

	private static final int PERCENT = 100;

	private final long listId;

	private final RecipientLists lists;

	private final Supplier<ImportCounts> counts;

	private final LongSupplier ticker;

	private long told;

	ImportProgress(long listId, RecipientLists lists, Supplier<ImportCounts> counts, LongSupplier ticker) {
		this.listId = listId;
		this.lists = lists;
		this.counts = counts;
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
		int percent = (int) (PERCENT * done / Math.max(1, total));
		if (!this.lists.progress(this.listId, percent, this.counts.get())) {
			throw new ImportStoppedException(this.listId);
		}
	}

}
