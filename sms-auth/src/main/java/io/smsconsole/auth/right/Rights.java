package io.smsconsole.auth.right;

import java.util.Optional;

import io.smsconsole.auth.gate.Policies;
import io.smsconsole.auth.grant.HeldPolicies;
import io.smsconsole.auth.policy.PolicySet;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;

import org.springframework.stereotype.Component;

/**
 * The policies of each account, put together once and kept; a change is in force on every
 * node within a second.
 */
@Component
class Rights {

	private static final int MAXIMUM_IN_MEMORY = 10_000;

	private final HeldPolicies held;

	private final VersionedCache<Long, PolicySet> byUin;

	Rights(HeldPolicies held, Caches caches) {
		this.held = held;
		this.byUin = caches.create(Policies.KIND, MAXIMUM_IN_MEMORY, (uin) -> Optional.of(read(uin)));
	}

	/**
	 * The policies of an account that are in force.
	 */
	PolicySet of(long uin) {
		return this.byUin.find(uin).orElse(PolicySet.EMPTY);
	}

	/**
	 * The policies of an account as the transaction at hand sees them.
	 */
	PolicySet read(long uin) {
		return PolicySet.of(this.held.of(uin));
	}

}
