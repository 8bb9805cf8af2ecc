package io.smsconsole.auth.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.secret.Seals;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Forgets entries that are older than the log is kept. Each chain is forgotten from its
 * beginning on, and where that has come to is sealed, so that the rest can still be
 * verified.
 */
@Service
public class AuditRetention {

	private final AuditChains chains;

	private final StoredEntries entries;

	private final Seals seals;

	private final AuditKeep settings;

	private final Clock clock;

	AuditRetention(AuditChains chains, StoredEntries entries, Seals seals, AuditKeep settings, Clock clock) {
		this.chains = chains;
		this.entries = entries;
		this.seals = seals;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The chains of the log.
	 * @return their numbers
	 */
	public List<Integer> chains() {
		return this.chains.all().stream().map(ChainEnds::chain).toList();
	}

	/**
	 * Forgets the oldest entries of a chain.
	 * @param chain its number
	 * @param limit how many at most
	 * @return how many were forgotten
	 */
	@RetriedTransaction
	public int forget(int chain, int limit) {
		ChainEnds ends = this.chains.lock(chain);
		Instant oldest = this.clock.instant().minus(this.settings.keep());
		List<StoredEntry> expired = this.entries.page(chain, ends.kept().place(), ends.last().place(), limit)
			.stream()
			.takeWhile((entry) -> entry.row().at().isBefore(oldest))
			.toList();
		if (!expired.isEmpty()) {
			Link last = expired.get(expired.size() - 1).link();
			this.entries.remove(chain, last.place());
			this.chains.keep(last, new ChainSeal(this.seals.of(AuditTable.PURPOSE)).kept(last));
		}
		return expired.size();
	}

}
