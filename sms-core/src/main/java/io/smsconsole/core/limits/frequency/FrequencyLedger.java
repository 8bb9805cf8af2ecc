package io.smsconsole.core.limits.frequency;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import io.smsconsole.core.audience.whitelist.FrequencyWhitelist;
import io.smsconsole.core.base.phone.PhoneNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is sent to each number, so that limits hold exactly however many requests
 * come at once on however many nodes. Numbers for which no limit holds are neither locked
 * nor counted.
 */
@Service
public class FrequencyLedger {

	private final FrequencySettings settings;

	private final FrequencyWhitelist whitelist;

	private final FrequencyStore store;

	private final ZoneId zone;

	FrequencyLedger(FrequencySettings settings, FrequencyWhitelist whitelist, FrequencyStore store, ZoneId zone) {
		this.settings = settings;
		this.whitelist = whitelist;
		this.store = store;
		this.zone = zone;
	}

	/**
	 * Locks what was sent to some numbers until the caller's transaction ends. To be
	 * called once in a transaction, which every caller does at the same place among its
	 * locks.
	 * @param numbers the numbers by application
	 * @return what may be sent to them, for this transaction alone
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public FrequencyAllowance open(Map<Long, ? extends Collection<PhoneNumber>> numbers) {
		return open(numbers, this.store::lock);
	}

	/**
	 * Looks at what was sent to some numbers, for a forecast: nothing is locked, and what
	 * is read may have changed a moment later.
	 * @param numbers the numbers by application
	 * @return what may be sent to them at the moment; nothing is to be taken of it
	 */
	public FrequencyAllowance look(Map<Long, ? extends Collection<PhoneNumber>> numbers) {
		return open(numbers, this.store::look);
	}

	private FrequencyAllowance open(Map<Long, ? extends Collection<PhoneNumber>> numbers,
			Function<SortedSet<FrequencyKey>, Map<FrequencyKey, NumberHistory>> read) {
		Map<Long, FrequencyLimits> limits = new HashMap<>();
		SortedSet<FrequencyKey> keys = new TreeSet<>();
		numbers.forEach((app, candidates) -> {
			FrequencyLimits ofApp = this.settings.inForce(app);
			if (ofApp.any()) {
				limits.put(app, ofApp);
				addLimited(keys, app, candidates);
			}
		});
		return new FrequencyAllowance(limits, keys.isEmpty() ? Map.of() : read.apply(keys), this.store, this.zone);
	}

	private void addLimited(Set<FrequencyKey> keys, long app, Collection<PhoneNumber> candidates) {
		Set<String> exempt = this.whitelist.among(app, candidates.stream().map(PhoneNumber::e164).toList());
		candidates.stream()
			.filter((number) -> !exempt.contains(number.e164()))
			.forEach((number) -> keys.add(FrequencyKey.of(app, number)));
	}

	/**
	 * Forgets numbers that nothing was sent to for longer than any limit looks back.
	 * @param limit how many at most
	 * @return how many were forgotten; fewer than the limit when none is left
	 */
	public int forget(int limit) {
		return this.store.forget(limit);
	}

}
