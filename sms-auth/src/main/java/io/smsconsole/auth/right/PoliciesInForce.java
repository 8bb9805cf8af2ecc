package io.smsconsole.auth.right;

import io.smsconsole.auth.gate.Policies;
import io.smsconsole.auth.principal.Caller;

import org.springframework.stereotype.Component;

/**
 * Decides for the gate by the policies that the caller holds.
 */
@Component
class PoliciesInForce implements Policies {

	private final Rights rights;

	private final CallerCircumstances circumstances;

	PoliciesInForce(Rights rights, CallerCircumstances circumstances) {
		this.rights = rights;
		this.circumstances = circumstances;
	}

	@Override
	public boolean allow(Caller caller, String action, String resource) {
		return this.rights.of(caller.uin()).decide(action, resource, this.circumstances.of(caller)).granted();
	}

}
