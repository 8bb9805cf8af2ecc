package io.smsconsole.auth.audit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/**
 * Holds the whole log to its seals. It needs as much memory for a log of any length.
 */
@Component
class AuditVerifier {

	private final AuditChains chains;

	private final StoredEntries entries;

	private final ChainVerifier verifier;

	AuditVerifier(AuditChains chains, StoredEntries entries, ChainVerifier verifier) {
		this.chains = chains;
		this.entries = entries;
		this.verifier = verifier;
	}

	/**
	 * How many entries there are to look at.
	 * @return the number as the ends of the chains tell it
	 */
	long total() {
		return this.chains.all().stream().mapToLong(ChainEnds::entries).sum();
	}

	/**
	 * Verifies the log.
	 * @param progress is told every now and then how many entries were looked at
	 * @return what was found
	 */
	Findings verify(LongConsumer progress) {
		Findings findings = new Findings();
		Set<Integer> known = new TreeSet<>();
		this.chains.all().forEach((ends) -> known.add(ends.chain()));
		IntStream.rangeClosed(1, AuditChains.CHAINS).forEach(known::add);
		known.forEach((chain) -> this.verifier.verify(chain, findings, () -> progress.accept(findings.checked())));
		strangers(known, findings);
		return findings;
	}

	/** Entries of chains that there never were. */
	private void strangers(Set<Integer> known, Findings findings) {
		Optional<Integer> chain = this.entries.nextChain(Integer.MIN_VALUE);
		while (chain.isPresent()) {
			int number = chain.get();
			if (!known.contains(number)) {
				this.entries.page(number, Long.MIN_VALUE, Long.MAX_VALUE, 1)
					.forEach((first) -> findings.add(AuditFault.at(FaultKind.ADDED, number, first.link().place(),
							this.entries.count(number, Long.MIN_VALUE, Long.MAX_VALUE))));
			}
			chain = this.entries.nextChain(number);
		}
	}

}
