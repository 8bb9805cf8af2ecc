package io.smsconsole.auth.audit;

import io.smsconsole.core.base.secret.Seals;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Seals the chains before anything is written to them. That happens once: from then on a
 * chain without a seal is one that somebody has emptied.
 */
@Component
class ChainOpening implements SmartInitializingSingleton {

	private final AuditChains chains;

	private final Seals seals;

	ChainOpening(AuditChains chains, Seals seals) {
		this.chains = chains;
		this.seals = seals;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.chains.all().stream().allMatch((ends) -> ends.closing() == null)) {
			ChainSeal seal = new ChainSeal(this.seals.of(AuditTable.PURPOSE));
			this.chains.all().forEach((ends) -> this.chains.open(ends.last(), seal.closing(ends.last())));
		}
	}

}
