package io.smsconsole.scheduler.callback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.feedback.delivery.Lane;

/**
 * Shares the threads of this node among receivers. One that answers may have all its
 * lanes served at once. One whose last call failed gets one thread, and all such together
 * no more than half of them: however many receivers hang, the others are called.
 */
class CallbackShares {

	private final int threads;

	private final Map<Long, Integer> underWay = new HashMap<>();

	private final Set<Long> troubled = new HashSet<>();

	CallbackShares(int threads) {
		this.threads = threads;
	}

	/**
	 * Chooses the lanes to be served now, and takes threads for them.
	 * @param due all lanes in which something is to be done
	 * @return those that there are threads for, the ones of receivers that answer first
	 */
	synchronized List<Lane> take(List<Lane> due) {
		List<Lane> shuffled = new ArrayList<>(due);
		Collections.shuffle(shuffled);
		List<Lane> chosen = new ArrayList<>();
		for (Lane lane : shuffled) {
			if (!this.troubled.contains(lane.target()) && busy() < this.threads) {
				chosen.add(begun(lane));
			}
		}
		for (Lane lane : shuffled) {
			if (this.troubled.contains(lane.target()) && !this.underWay.containsKey(lane.target())
					&& busyWithTroubled() < half() && busy() < this.threads) {
				chosen.add(begun(lane));
			}
		}
		return chosen;
	}

	/**
	 * Gives a thread back that was not needed.
	 * @param lane the lane that it was taken for
	 */
	synchronized void giveBack(Lane lane) {
		this.underWay.computeIfPresent(lane.target(), (target, count) -> (count > 1) ? count - 1 : null);
	}

	/**
	 * Gives a thread back and remembers how it went.
	 * @param lane the lane that it was taken for
	 * @param taken whether the receiver took what was reported
	 */
	synchronized void giveBack(Lane lane, boolean taken) {
		giveBack(lane);
		if (taken) {
			this.troubled.remove(lane.target());
		}
		else {
			this.troubled.add(lane.target());
		}
	}

	private Lane begun(Lane lane) {
		this.underWay.merge(lane.target(), 1, Integer::sum);
		return lane;
	}

	private int busy() {
		return this.underWay.values().stream().mapToInt(Integer::intValue).sum();
	}

	private int busyWithTroubled() {
		return this.troubled.stream().mapToInt((target) -> this.underWay.getOrDefault(target, 0)).sum();
	}

	private int half() {
		return Math.max(1, this.threads / 2);
	}

}
