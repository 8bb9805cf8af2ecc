package io.smsconsole.auth.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.smsconsole.core.base.secret.Seals;

import org.springframework.stereotype.Component;

/**
 * Holds a chain to its seals, while others write to it. Its end is read first and then
 * the entries up to there: both were committed together. What was found intact is
 * remembered as long as this node runs, so that nobody can put a chain back to what it
 * was before, seals and all.
 */
@Component
class ChainVerifier {

	private static final int PAGE = 1000;

	private final AuditChains chains;

	private final StoredEntries entries;

	private final Seals seals;

	private final Map<Integer, Link> intact = new ConcurrentHashMap<>();

	ChainVerifier(AuditChains chains, StoredEntries entries, Seals seals) {
		this.chains = chains;
		this.entries = entries;
		this.seals = seals;
	}

	/**
	 * Verifies a chain.
	 * @param chain its number
	 * @param findings takes what is found
	 * @param progress is told after every few entries
	 */
	void verify(int chain, Findings findings, Runnable progress) {
		// before the end is read: no entry that was there by then can stand behind it
		long newest = this.entries.newest(chain).orElse(0L);
		Optional<ChainEnds> found = this.chains.find(chain);
		if (found.isEmpty()) {
			findings.add(AuditFault.at(FaultKind.END, chain, newest, this.entries.count(chain, 0, newest)));
			return;
		}
		long faults = findings.faultCount();
		ChainEnds ends = found.get();
		ChainSeal seal = new ChainSeal(this.seals.of(AuditTable.PURPOSE));
		checkEnds(ends, seal, findings);
		ChainWalk walk = new ChainWalk(seal, ends, findings);
		walk(ends, walk, findings, progress);
		if (ends.lastIsSealed(seal)) {
			walk.end();
		}
		long last = ends.last().place();
		if (newest > last) {
			findings.add(AuditFault.at(FaultKind.ADDED, chain, last + 1, this.entries.count(chain, last, newest)));
		}
		if (findings.faultCount() == faults) {
			this.intact.put(chain, ends.last());
		}
	}

	private void checkEnds(ChainEnds ends, ChainSeal seal, Findings findings) {
		if (!ends.keptIsSealed(seal)) {
			findings.add(AuditFault.at(FaultKind.START, ends.chain(), ends.kept().place(), 1));
		}
		if (!ends.lastIsSealed(seal)) {
			findings.add(AuditFault.at(FaultKind.END, ends.chain(), ends.last().place(), 1));
		}
		Link known = this.intact.get(ends.chain());
		if (known != null && known.place() > ends.last().place()) {
			findings.add(AuditFault.at(FaultKind.BACK, ends.chain(), ends.last().place() + 1,
					known.place() - ends.last().place()));
		}
	}

	private void walk(ChainEnds ends, ChainWalk walk, Findings findings, Runnable progress) {
		Link known = this.intact.get(ends.chain());
		long after = Long.MIN_VALUE;
		List<StoredEntry> page;
		do {
			page = this.entries.page(ends.chain(), after, ends.last().place(), PAGE);
			for (StoredEntry entry : page) {
				after = entry.link().place();
				long faults = findings.faultCount();
				step(ends, walk, entry, findings);
				if (faults == findings.faultCount() && known != null && known.place() == after
						&& !Arrays.equals(known.seal(), entry.link().seal())) {
					findings.add(AuditFault.of(FaultKind.BACK, entry));
				}
			}
			findings.checked(page.size());
			progress.run();
		}
		while (page.size() == PAGE);
		leap(ends, walk, ends.last().place() + 1, findings);
	}

	private void step(ChainEnds ends, ChainWalk walk, StoredEntry entry, Findings findings) {
		if (entry.link().place() <= ends.kept().place()) {
			findings.add(AuditFault.of(FaultKind.ADDED, entry));
			return;
		}
		leap(ends, walk, entry.link().place(), findings);
		walk.step(entry);
	}

	/** What retention took away since the ends were read is not missing. */
	private void leap(ChainEnds ends, ChainWalk walk, long place, Findings findings) {
		if (walk.next() >= place) {
			return;
		}
		Link kept = this.chains.find(ends.chain())
			.filter((now) -> now.keptIsSealed(new ChainSeal(this.seals.of(AuditTable.PURPOSE))))
			.map(ChainEnds::kept)
			.orElse(ends.kept());
		long first = Math.max(walk.next(), kept.place() + 1);
		if (first < place) {
			findings.add(AuditFault.at(FaultKind.MISSING, ends.chain(), first, place - first));
		}
		walk.leap((kept.place() + 1 == place) ? kept : null, place);
	}

}
