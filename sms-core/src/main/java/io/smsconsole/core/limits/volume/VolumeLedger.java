package io.smsconsole.core.limits.volume;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.smsconsole.core.base.phone.PhoneNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is sent on a natural day against the limits of applications and of the
 * account, so that they hold exactly however many requests come at once on however many
 * nodes. Where there is no limit, nothing is locked nor counted here.
 */
@Service
public class VolumeLedger {

	private final VolumeScopes scopes;

	private final VolumeStore store;

	private final AcceptedMessages accepted;

	private final ZoneId zone;

	VolumeLedger(VolumeScopes scopes, VolumeStore store, AcceptedMessages accepted, ZoneId zone) {
		this.scopes = scopes;
		this.store = store;
		this.accepted = accepted;
		this.zone = zone;
	}

	/**
	 * Locks what is used of the limits that some numbers fall under until the caller's
	 * transaction ends. To be called once in a transaction, which every caller does at
	 * the same place among its locks.
	 * @param numbers the numbers by application
	 * @param now when they are to be sent to
	 * @return what may be sent to them, for this transaction alone
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public VolumeAllowance open(Map<Long, ? extends Collection<PhoneNumber>> numbers, Instant now) {
		Map<Destination, List<Limit>> limits = new HashMap<>();
		numbers.forEach((app, candidates) -> candidates
			.forEach((number) -> limits.computeIfAbsent(Destination.of(app, number), this.scopes::of)));
		SortedSet<VolumeKey> keys = limits.values()
			.stream()
			.flatMap(List::stream)
			.map(Limit::key)
			.collect(Collectors.toCollection(TreeSet::new));
		Map<VolumeKey, VolumeUse> uses = keys.isEmpty() ? Map.of() : this.store.lock(keys);
		begin(uses, LocalDate.ofInstant(now, this.zone));
		return new VolumeAllowance(limits, uses, this.store, this.zone);
	}

	/**
	 * A limit that has counted nothing today may be a new one: what was sent before it
	 * was set counts as well.
	 */
	private void begin(Map<VolumeKey, VolumeUse> uses, LocalDate today) {
		Instant since = today.atStartOfDay(this.zone).toInstant();
		Map<Long, List<CountryCount>> sent = new HashMap<>();
		uses.forEach((key, use) -> {
			if (use.before(today.toEpochDay())) {
				use.begin(today.toEpochDay(), sentOn(key, since, sent));
			}
		});
	}

	private long sentOn(VolumeKey key, Instant since, Map<Long, List<CountryCount>> sent) {
		if (key.equals(VolumeKey.ACCOUNT)) {
			return this.accepted.internationalSegments(since);
		}
		return sent.computeIfAbsent(key.sdkAppId(), (app) -> this.accepted.ofApp(app, since))
			.stream()
			.filter(key::counts)
			.mapToLong(CountryCount::messages)
			.sum();
	}

}
