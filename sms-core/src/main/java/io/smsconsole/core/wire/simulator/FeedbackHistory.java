package io.smsconsole.core.wire.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The newest receipts, or replies, of all applications: each is pulled once, and found by
 * its number as often as wanted. Beyond the limit the oldest are forgotten.
 *
 * @param <T> receipts or replies
 */
final class FeedbackHistory<T extends Feedback> {

	private final int limit;

	private final Deque<Entry<T>> all = new ArrayDeque<>();

	private final Map<String, Deque<Entry<T>>> notPulled = new HashMap<>();

	private final Map<String, Entry<T>> newestOfPhone = new HashMap<>();

	FeedbackHistory(int limit) {
		this.limit = limit;
	}

	synchronized void add(T feedback) {
		if (this.all.size() == this.limit) {
			forgetOldest();
		}
		Entry<T> entry = new Entry<>(feedback);
		this.all.add(entry);
		this.notPulled.computeIfAbsent(entry.appId(), (app) -> new ArrayDeque<>()).add(entry);
		entry.older = this.newestOfPhone.put(entry.phone(), entry);
		if (entry.older != null) {
			entry.older.newer = entry;
		}
	}

	/**
	 * Takes what was not pulled yet, oldest first.
	 */
	synchronized List<T> pull(String appId, int count) {
		Deque<Entry<T>> backlog = this.notPulled.getOrDefault(appId, new ArrayDeque<>());
		List<T> pulled = new ArrayList<>(Math.min(count, backlog.size()));
		while (pulled.size() < count && !backlog.isEmpty()) {
			pulled.add(backlog.remove().feedback);
		}
		if (backlog.isEmpty()) {
			this.notPulled.remove(appId);
		}
		return pulled;
	}

	/**
	 * Counts everything up to a place in the order as pulled, as it was before a restart.
	 */
	synchronized void pulledUpTo(String appId, long sequence) {
		this.notPulled.computeIfPresent(appId, (app, backlog) -> {
			while (!backlog.isEmpty() && backlog.element().feedback.sequence() <= sequence) {
				backlog.remove();
			}
			return backlog.isEmpty() ? null : backlog;
		});
	}

	/**
	 * The newest of a number within a time, oldest of them first.
	 */
	synchronized List<T> ofPhone(String appId, String phone, long begin, long end, int count) {
		List<T> found = new ArrayList<>();
		for (Entry<T> entry = this.newestOfPhone.get(phone); entry != null && found.size() < count
				&& entry.feedback.time() >= begin; entry = entry.older) {
			if (entry.feedback.time() <= end && entry.appId().equals(appId)) {
				found.add(entry.feedback);
			}
		}
		Collections.reverse(found);
		return found;
	}

	private void forgetOldest() {
		Entry<T> oldest = this.all.remove();
		this.notPulled.computeIfPresent(oldest.appId(), (app, backlog) -> {
			if (backlog.peek() == oldest) {
				backlog.remove();
			}
			return backlog.isEmpty() ? null : backlog;
		});
		if (oldest.newer != null) {
			oldest.newer.older = null;
		}
		else {
			this.newestOfPhone.remove(oldest.phone());
		}
	}

	private static final class Entry<T extends Feedback> {

		private final T feedback;

		private Entry<T> older;

		private Entry<T> newer;

		private Entry(T feedback) {
			this.feedback = feedback;
		}

		private String appId() {
			return this.feedback.message().appId();
		}

		private String phone() {
			return this.feedback.message().phone();
		}

	}

}
