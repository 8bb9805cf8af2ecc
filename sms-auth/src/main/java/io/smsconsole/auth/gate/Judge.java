package io.smsconsole.auth.gate;

import java.util.Optional;

import io.smsconsole.auth.principal.Caller;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes every decision there is: nobody may do nothing, the owner everything, anyone else
 * what policies allow and what concerns them alone, but nothing that is the owner's.
 */
@Component
class Judge {

	private final ObjectProvider<Policies> policies;

	/** Looks policies up late: the gate stands before the beans that may hold them. */
	Judge(ObjectProvider<Policies> policies) {
		this.policies = policies;
	}

	Decision judge(Optional<Caller> caller, String action, String resource) {
		return new Decision(caller.filter((somebody) -> may(somebody, action, resource)).isPresent(), action, resource);
	}

	private boolean may(Caller caller, String action, String resource) {
		if (caller.owner() || ResourceName.OWN.equals(resource)) {
			return true;
		}
		return !ResourceName.OWNER.equals(resource) && this.policies.getObject().allow(caller, action, resource);
	}

}
