package io.smsconsole.core.base.word;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * The list of sensitive words: the file of the settings, else what was entered in the
 * console.
 */
@Service
class WordList {

	/** How many words the list may have. */
	static final int LIMIT = 100_000;

	/** How many characters a word may have. */
	static final int LONGEST = 64;

	private static final String KIND = "sensitive-word";

	private static final int BATCH = 1_000;

	private final WordMapper mapper;

	private final WordFile file;

	private final Caches caches;

	private final VersionedCache<String, String> stamp;

	private final Lock making = new ReentrantLock();

	private volatile Made made = new Made(null, WordIndex.EMPTY);

	WordList(WordMapper mapper, WordFile file, Caches caches) {
		this.mapper = mapper;
		this.file = file;
		this.caches = caches;
		this.stamp = caches.create(KIND, 1, (key) -> Optional.of(mapper.stamp()));
		file.words().ifPresent((words) -> this.made = new Made("", WordIndex.EMPTY.become(words)));
	}

	/**
	 * Whether the list is that of the file, which the console can't change.
	 */
	boolean fixed() {
		return this.file.words().isPresent();
	}

	/**
	 * The words as they are to be looked for. A change is in force within a second. While
	 * one thread makes the index of a new list, others go on with that of the old one.
	 */
	WordIndex index() {
		if (fixed()) {
			return this.made.index();
		}
		String current = this.stamp.find(KIND).orElseThrow();
		if (!current.equals(this.made.stamp())) {
			make(current);
		}
		return this.made.index();
	}

	private void make(String current) {
		if (this.made.stamp() == null) {
			this.making.lock();
		}
		else if (!this.making.tryLock()) {
			return;
		}
		try {
			if (!current.equals(this.made.stamp())) {
				this.made = new Made(current, this.made.index().become(this.mapper.all()));
			}
		}
		finally {
			this.making.unlock();
		}
	}

	List<String> page(String search, int limit, int offset) {
		return this.mapper.list(search, limit, offset);
	}

	int count(String search) {
		return this.mapper.count(search);
	}

	List<String> all() {
		return this.file.words().orElseGet(this.mapper::all);
	}

	/**
	 * Adds words.
	 * @param words the words, as they are kept
	 * @return how many of them were not there yet
	 */
	@RetriedTransaction
	int add(List<String> words) {
		int added = change(words, this.mapper::insert);
		if (this.mapper.count(null) > LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet", "word.limit", LIMIT);
		}
		return added;
	}

	/**
	 * Deletes words.
	 * @param words the words, as they are kept
	 * @return how many of them were there
	 */
	@RetriedTransaction
	int delete(List<String> words) {
		return change(words, this.mapper::delete);
	}

	private int change(List<String> words, ToIntFunction<List<String>> change) {
		if (fixed()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "word.file");
		}
		this.caches.changed(KIND);
		int changed = 0;
		for (int from = 0; from < words.size(); from += BATCH) {
			changed += change.applyAsInt(words.subList(from, Math.min(from + BATCH, words.size())));
		}
		this.mapper.stampAnew(UUID.randomUUID().toString());
		return changed;
	}

	/**
	 * An index that was made.
	 *
	 * @param stamp names the version of the list; {@code null} before the first one is
	 * made
	 * @param index its index
	 */
	private record Made(String stamp, WordIndex index) {

	}

}
